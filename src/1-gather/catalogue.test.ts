import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { isSameSite } from './formats/index.ts';
import { catalogue, describePublisher } from './index.ts';

const countries = createRequire(import.meta.url)('world-countries/countries.json') as readonly { readonly cca2: string }[];
const entries = catalogue();

/** Reading is checking: an entry that does not fit the schema throws. */
test('names and feeds are unique, dates are not in the future', () => {
  const repeated = (values: readonly string[]): readonly string[] => values.filter((value, i) => values.indexOf(value) !== i);
  assert.ok(entries.length >= 130, `${entries.length} entries`);
  assert.deepEqual(repeated(entries.map((entry) => entry.name)), []);
  assert.deepEqual(repeated(entries.map((entry) => entry.home)), []);
  assert.deepEqual(repeated(entries.flatMap((entry) => entry.feeds.map((feed) => feed.url))), []);
  for (const entry of entries) assert.ok(entry.checked <= '2026-12-31', entry.name);
});

test('countries are ISO 3166-1, time zones IANA, languages BCP 47', () => {
  const codes = new Set(countries.map((country) => country.cca2));
  for (const { name, country, timeZone, language } of entries) {
    assert.ok(country === undefined || codes.has(country), `${name}: ${country}`);
    assert.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone }), name);
    assert.equal(Intl.getCanonicalLocales(language)[0], language, name);
  }
});

test('addresses are https; where they are not, it is said why', () => {
  for (const { name, feeds } of entries)
    for (const feed of feeds) assert.ok(feed.url.startsWith('https://') || feed.note, `${name}: ${feed.url}`);
});

test('a family is a domain, and an owner is named for it', () => {
  for (const { name, family, owner } of entries) {
    if (!family) continue;
    assert.match(family, /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, name);
    assert.ok(owner, name);
  }
});

test('every entry is found by its home and by each of its feeds', () => {
  for (const entry of entries) {
    assert.equal(describePublisher(entry.home)?.name, entry.name);
    for (const feed of entry.feeds) assert.equal(describePublisher(feed.url)?.name, entry.name);
  }
});

test('on a shared host only its own paths are a publisher’s', () => {
  const shared = entries.filter((entry) => entry.within);
  assert.ok(shared.length > 3);
  for (const { name, home, within } of shared) {
    const { origin } = new URL(home);
    assert.notEqual(describePublisher(`${origin}/some/other/office`)?.name, name);
    assert.equal(describePublisher(`${origin}${within}/a/b`)?.name, name);
    assert.notEqual(describePublisher(`${origin}${within}-and-more`)?.name, name);
    assert.notEqual(describePublisher(`https://another-office.${new URL(home).hostname.replace(/^www\./, '')}/`)?.name, name);
  }
});

test('the host of a feed is not its publisher’s for that', () => {
  const foreign = entries.flatMap((entry) =>
    entry.feeds.filter(({ url }) => !isSameSite(url, entry.home) && !entry.hosts?.some((host) => new URL(url).hostname.endsWith(host))),
  );
  assert.ok(foreign.length > 1);
  for (const { url } of foreign) assert.equal(describePublisher(`${new URL(url).origin}/another/feed`), undefined, url);
});

test('pages of a publisher are found, others are not', () => {
  const shared = entries.find((entry) => entry.hosts?.length);
  assert.equal(describePublisher(`https://sub.${shared?.hosts?.[0]}/a/b`)?.name, shared?.name);
  for (const other of ['https://courier.invalid/', 'https://com/', 'no address', 'https://gov.uk.invalid/'])
    assert.equal(describePublisher(other), undefined, other);
});
