import type { Change, Dossier } from '../../model/index.ts';
import { count } from '../words.ts';
import type { Frame } from './frame.ts';
import { leadOf } from './reports.ts';
import { settings } from './settings.ts';
import { instantOf } from './times.ts';
import { makeChange, namesOf } from './write.ts';

const hourMs = 3_600_000;

interface Burst {
  readonly count: number;
  readonly expected: number;
  readonly since: number;
}

/** A story that gets more reports in a few hours than its own rhythm lets one expect. Each dossier is in such a burst or is not; what is told is that one begins. */
export function growthChanges(frame: Frame): Change[] {
  const burst = frame.arrived.length ? burstOf(frame.newer) : undefined;
  if (!burst || burstOf(frame.older)) return [];
  const { windowHours } = settings.growth;
  const latest = frame.newer.reports.filter((report) => (clockOf(report) ?? 0) >= burst.since);
  return [
    makeChange(frame, {
      kind: 'growth',
      mark: [new Date(burst.since).toISOString().slice(0, 10)],
      text: `The story grows unusually: ${count(burst.count, 'report')} in ${windowHours} hours.`,
      why: `By its own rhythm ${burst.expected < 1 ? 'less than one was' : `about ${Math.round(burst.expected)} were`} to be expected; ${namesOf(latest)} reported.`,
      material: true,
      subject: frame.newer.story.id,
      after: String(burst.count),
      members: latest.flatMap(leadOf),
    }),
  ];
}

/** Only reports with a clock time can tell a rhythm of hours. */
function clockOf({ published }: Dossier['reports'][number]): number | undefined {
  return published && /^(?:second|minute)$/.test(published.precision) ? instantOf(published.value) : undefined;
}

function burstOf({ reports }: Dossier): Burst | undefined {
  const { windowHours, leastLifeHours, leastReports, probability } = settings.growth;
  const times = reports.flatMap((report) => clockOf(report) ?? []).sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const since = last - windowHours * hourMs;
  const recent = times.filter((time) => time > since).length;
  const life = (since - first) / hourMs;
  if (life < leastLifeHours || recent < leastReports) return undefined;
  const expected = ((times.length - recent) / life) * windowHours;
  return poissonTail(recent, expected) < probability ? { count: recent, expected, since } : undefined;
}

/** Probability of `least` or more events where `mean` are expected. */
function poissonTail(least: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let k = 0; k < least; k++) {
    below += term;
    term *= mean / (k + 1);
  }
  return Math.max(0, 1 - below);
}
