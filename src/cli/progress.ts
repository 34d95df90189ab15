import type { Progress } from '../pipeline/index.ts';

const words: Readonly<Record<Progress['stage'], string>> = {
  read: 'reading',
  annotate: 'annotating',
  group: 'grouping',
  trace: 'tracing who copied whom',
  collate: 'lining up statements',
  brief: 'writing the dossier',
};
/** Work that is done sooner shows no progress. */
const silentMs = 1000;
const betweenMs = 200;

/** A line on stderr for work that takes over a second; one line that is overwritten on a terminal, a few lines elsewhere. */
export function makeProgress(quiet: boolean): { tell: (progress: Progress) => void; end: () => void } {
  const started = performance.now();
  let lastAt = 0;
  let lastStage = '';
  let shown = false;
  const terminal = process.stderr.isTTY === true;
  return {
    tell: ({ stage, done, total }) => {
      const now = performance.now();
      if (quiet || now - started < silentMs) return;
      if (terminal ? now - lastAt < betweenMs && stage === lastStage : stage === lastStage) return;
      lastAt = now;
      lastStage = stage;
      const line = `${words[stage]}${done > 0 ? ` ${done} of ${total}` : ''} …`;
      process.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
      shown = true;
    },
    end: () => {
      if (shown && terminal) process.stderr.write('\r\u001b[K');
    },
  };
}
