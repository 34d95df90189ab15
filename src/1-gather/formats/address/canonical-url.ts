import { isTracking } from './tracking-parameters.ts';

/**
 * One spelling of an address, so that the same page named twice is one page. Lower-case host in punycode, no default port, no fragment, no tracking
 * parameters, the rest of the query sorted by name, no trailing "index.html", dots and percent signs of the path made plain (RFC 3986, section 6).
 * The scheme, "www.", a trailing slash and AMP paths are left: there the two spellings may be two pages, and only the page itself knows (`canonicalOf`).
 * @returns the address; what is no http address is given back as it came
 */
export function canonicalUrl(address: string): string {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return address.trim();
  url.username = '';
  url.password = '';
  url.hash = isRoute(url.hash) ? url.hash : '';
  url.hostname = url.hostname.replace(/\.$/, '');
  url.pathname = plainPath(url.pathname);
  url.search = plainQuery(url.search);
  return url.href;
}

/** "#!/report/12" is an address of old pages drawn by script. */
function isRoute(hash: string): boolean {
  return /^#!\/?./.test(hash);
}

function plainPath(path: string): string {
  return path
    .replace(/%([0-9a-f]{2})/gi, (whole, hex: string) => {
      const sign = String.fromCharCode(Number.parseInt(hex, 16));
      return /[\w.~-]/.test(sign) ? sign : whole.toUpperCase();
    })
    .replace(/(?<!:)\/{2,}/g, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp|shtml)$/i, '/')
    .replace(/;jsessionid=[^/;]*/i, '');
}

function plainQuery(search: string): string {
  const parts = search
    .slice(1)
    .split('&')
    .filter((part) => part && !isTracking(nameOf(part)));
  return parts.length ? `?${parts.sort(byName).join('&')}` : '';
}

function nameOf(part: string): string {
  const name = part.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Parameters of one name keep their order: it may mean something. */
function byName(a: string, b: string): number {
  const [left, right] = [nameOf(a), nameOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether two hosts are one site: the same, or one the other's with "www.", "m." or another subdomain. */
export function isSameSite(a: string, b: string): boolean {
  const [left, right] = [hostOf(a), hostOf(b)];
  if (!left || !right) return false;
  return (
    left === right || left.endsWith(`.${right}`) || right.endsWith(`.${left}`) || (siteOf(left) === siteOf(right) && siteOf(left) !== '')
  );
}

function hostOf(address: string): string | undefined {
  return URL.parse(address)?.hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '');
}

/** Second levels under which names are sold, in the countries that have them ("co.uk", "com.br"). */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gouv|gov|govt|ltd|mil|ne|net|nom|or|org|sch)$/;

/** The part of a host that its owner registered, by a rule of thumb: the last two labels, three under "co.uk" and its like. */
function siteOf(host: string): string {
  const labels = host.split('.');
  if (labels.length < 2 || /^[\d.]+$|:/.test(host)) return '';
  const count = labels.length > 2 && labels.at(-1)!.length === 2 && SECOND_LEVEL.test(labels.at(-2)!) ? 3 : 2;
  return labels.slice(-count).join('.');
}
