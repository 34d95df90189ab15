import { peers, stemma } from './readers.ts';

const WORDS =
  'the harbour council of Veldan said on Thursday that ferries would stay in port until the talks with the Ostrava Line have ended and both sides meet again next week'.split(
    ' ',
  );

const MIN_CPU_MS = 1500;

/** Feeds as newspapers send them, of invented words. */
const SETS: readonly (readonly [name: string, items: number, paragraphs: number])[] = [
  ['30 teasers', 30, 0],
  ['30 full texts', 30, 8],
  ['500 full texts', 500, 8],
];

/** Feeds that each reader reads in a second of CPU time. */
export async function measureFeedSpeed(tell: (name: string, value: string) => void): Promise<void> {
  for (const [name, items, paragraphs] of SETS) {
    const bytes = Buffer.from(makeFeed(items, paragraphs));
    for (const [reader, read] of Object.entries({ stemma, ...peers })) {
      const url = 'https://post.example/feed';
      for (let round = 0; round < 5; round++) await read(bytes, url);
      const start = process.cpuUsage();
      let feeds = 0;
      let ms = 0;
      for (; ms < MIN_CPU_MS; feeds++) {
        await read(bytes, url);
        const { user, system } = process.cpuUsage(start);
        ms = (user + system) / 1000;
      }
      tell(`${name}, ${Math.round(bytes.length / 1024)} KB: ${reader}`, `${Math.round((feeds / ms) * 1000)}/s`);
    }
  }
}

function makeFeed(items: number, paragraphs: number): string {
  const text = (length: number): string => Array.from({ length }, (_, i) => WORDS[(i * 7) % WORDS.length]).join(' ');
  const body = Array.from({ length: paragraphs }, () => `<p>${text(60)} <a href="https://post.example/x?a=1&amp;b=2">more</a></p>`).join(
    '\n',
  );
  const item = (n: number): string =>
    `<item><title>Ferries stay in port ${n}</title><link>https://post.example/2026/06/${n}</link><guid isPermaLink="false">p-${n}</guid><pubDate>Thu, 11 Jun 2026 10:0${n % 10}:00 +0200</pubDate><dc:creator><![CDATA[A. Writer]]></dc:creator><category>Harbour</category><category>Talks</category><description><![CDATA[<p>${text(40)}</p>]]></description>${body && `<content:encoded><![CDATA[${body}]]></content:encoded>`}<media:content url="https://post.example/i.jpg" type="image/jpeg"><media:title>Port</media:title></media:content></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Veldan Post</title><link>https://post.example/</link><atom:link href="https://post.example/feed" rel="self" type="application/rss+xml"/><description>News</description><language>en</language>${Array.from({ length: items }, (_, n) => item(n)).join('\n')}</channel></rss>`;
}
