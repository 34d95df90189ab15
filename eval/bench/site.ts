import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newsPage, rssFeed } from '../../test/site/index.ts';
import { inventTellings, type Telling } from './world.ts';

/**
 * A process of its own, so that its work is not counted as ours: so many feeds on loopback, each on a port, with a teaser and a page of each
 * report; reports of one event stand in different feeds. Prints the addresses of the feeds as one line of JSON and serves until it is killed.
 */
const [feeds = 20, each = 20] = process.argv.slice(2).map(Number);
const outlets: Telling[][] = Array.from({ length: feeds }, () => []);
let at = 0;
for await (const telling of inventTellings(feeds * each)) outlets[at++ % feeds]?.push(telling);

const addresses = await Promise.all(
  outlets.map(async (tellings, outlet) => {
    const name = `Gazette ${outlet}`;
    const feed = rssFeed(
      tellings.map(({ title, paragraphs, published }, k) => ({
        title,
        link: `/${k}.html`,
        published,
        teaser: `${paragraphs[0]?.slice(0, 80)} …`,
      })),
      { title: name },
    );
    const pages = new Map(
      tellings.map(({ title, paragraphs, published }, k) => [`/${k}.html`, newsPage({ title, paragraphs, published, siteName: name })]),
    );
    const server = createServer((request, response) => {
      const path = request.url ?? '/';
      const body = path === '/feed' ? feed.replaceAll('{site}', `http://${request.headers.host}`) : pages.get(path);
      const type = path === '/feed' ? 'application/rss+xml' : 'text/html';
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body ?? 'Not here');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  }),
);
console.log(JSON.stringify(addresses));
