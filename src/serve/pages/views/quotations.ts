import type { ListView, QuotationView, VersionView } from '../../../../web/story/index.ts';
import type { DiffPart } from '../../../../web/ui/index.ts';
import { dateInWords, groupAlike, isAltered, sharedShare, shownWords, verdictWords, wordChanges } from '../../../7-brief/edition/index.ts';
import type { Id, Utterance, Version } from '../../../model/index.ts';
import type { Edition } from './edition.ts';
import { reportSigla } from './evidence.ts';
import { type Asked, allOf, cut, openOf } from './paging.ts';
import { leastShared, mostNotes, mostVersions, part, standing } from './settings.ts';

/** @param here the report on whose page it stands: its row is marked */
export function quotationView(edition: Edition, utterance: Utterance, here?: Id): QuotationView {
  const best = (utterance.versions[utterance.best] ?? utterance.versions[0]) as Version;
  const groups = groupAlike(utterance.versions);
  const most = mostVersions[edition.extent];
  return {
    id: utterance.id,
    speaker: utterance.speaker.name,
    about: [best.governor?.text, utterance.place, dateInWords(utterance.date), utterance.addressee && `to ${utterance.addressee}`]
      .filter(Boolean)
      .join(' · '),
    words: best.marked ? shownWords(best.text) : best.text,
    marked: best.marked,
    whyBest: utterance.whyBest,
    versions: groups.slice(0, most).map((group) => versionView(edition, best, group, here)),
    moreVersions: Math.max(0, groups.length - most),
  };
}

/** Versions that read alike, in one row. */
function versionView(edition: Edition, best: Version, group: readonly Version[], here: Id | undefined): VersionView {
  const [version] = group as readonly [Version];
  const altered = version.marked && (version.verdict === 'reworded' || version.verdict === 'truncated');
  const parts = wording(best, version);
  const likeliest = group.some((one) => one.verdict === 'base');
  return {
    sigla: reportSigla(edition, group),
    text: shownWords(version.text),
    ...(parts ? { parts } : {}),
    verdict: verdictWords[likeliest ? 'base' : version.verdict],
    ...(likeliest ? { likeliest } : {}),
    altered,
    ...(group.some((one) => one.report === here) ? { here: true } : {}),
    notes: altered ? [...new Set(group.flatMap((one) => one.notes.map((note) => withoutRepeat(note, best))))].slice(0, mostNotes) : [],
  };
}

/** The likeliest wording stands above: a note that has it in full tells of it only. */
function withoutRepeat(note: string, best: Version): string {
  return note.replace(/“([^”]*)”/gu, (whole, words: string) => (shownWords(words) === shownWords(best.text) ? 'the wording above' : whole));
}

function wording(best: Version, version: Version): readonly DiffPart[] | undefined {
  if (version === best || version.verdict === 'same' || version.verdict === 'base' || version.verdict === 'indirect') return undefined;
  const changes = wordChanges(best.text, version.text);
  return sharedShare(changes) < leastShared ? undefined : changes;
}

/** Utterances, those with altered wording first; by speaker where one is asked for. */
export function quotationsView(edition: Edition, asked: Asked): ListView<QuotationView> {
  const all = edition.digest.utterances;
  const altered = all.filter(isAltered);
  const list = asked.only
    ? edition.dossier.utterances.filter((one) => one.id === asked.only)
    : asked.filter === 'altered'
      ? altered
      : asked.filter
        ? all.filter((one) => one.speaker.name === asked.filter)
        : all;
  const { items, pager } = cut(edition, list, 'quotations', asked, part.quotations, 30);
  return {
    items: items.map((one) => quotationView(edition, one)),
    total: all.length,
    ...(altered.length > 0 ? { note: `${altered.length} with altered wording` } : {}),
    ...allOf(edition, 'quotations', items.length, all.length),
    ...openOf(edition, standing.quotations),
    ...(pager ? { pager } : {}),
    ...(edition.extent === 'whole' ? { filters: speakers(edition, all, altered.length, asked) } : {}),
  };
}

/** Speakers with most utterances. */
const mostSpeakers = 8;

function speakers(edition: Edition, all: readonly Utterance[], altered: number, asked: Asked) {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one.speaker.name, (counts.get(one.speaker.name) ?? 0) + 1);
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostSpeakers);
  const filter = (key: string | undefined, name: string, count: number) => ({
    name,
    href: edition.to('quotations', { filter: key }),
    count,
    on: !asked.only && asked.filter === key,
  });
  return [
    filter(undefined, 'All', all.length),
    filter('altered', 'Altered wording', altered),
    ...names.map(([name, count]) => filter(name, name, count)),
  ];
}
