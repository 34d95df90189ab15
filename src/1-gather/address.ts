import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

const IPV4_COMPATIBLE = ipaddr.parseCIDR('::/96');

/** Whether an IP address is one of the public internet: not loopback, private, link-local, carrier-grade, multicast or reserved (IANA special-purpose registries). */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const one = ipaddr.process(address);
  // "::7f00:1" once meant 127.0.0.1 (RFC 4291, 2.5.5.1); it is no address of anybody.
  if (one.kind() === 'ipv6' && one.match(IPV4_COMPATIBLE)) return false;
  return one.range() === 'unicast';
}

/** The address that a URL names itself ("http://127.0.0.1/", "http://[::1]/"; the URL parser has made 2130706433 and 0x7f.1 into dots), or none for a host name. */
export function literalAddress(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) ? host : undefined;
}

/**
 * Whether a connection is on the list of what may be contacted although it is not public.
 * @param list host names ("wiki.example.org", ".example.org" for all below it), addresses ("10.1.2.3") and ranges ("10.0.0.0/8", "fd00::/8");
 *   what is none of these allows nothing
 */
export function isAllowedAddress(host: string, address: string, list: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '');
  return list.some((entry) => {
    const wanted = entry.trim().toLowerCase();
    if (!wanted) return false;
    if (wanted === name || (wanted.startsWith('.') && name.endsWith(wanted))) return true;
    return isInRange(address, wanted);
  });
}

function isInRange(address: string, range: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const one = ipaddr.process(address);
  if (ipaddr.isValid(range)) return ipaddr.process(range).toString() === one.toString();
  if (!ipaddr.isValidCIDR(range)) return false;
  const [net, bits] = ipaddr.parseCIDR(range);
  return net.kind() === one.kind() && one.match(net, bits);
}

/** A connection was refused because it would leave the public internet. */
export class PrivateAddressError extends Error {
  readonly address: string;
  constructor(address: string) {
    super(`${address} is not a public address`);
    this.name = 'PrivateAddressError';
    this.address = address;
  }
}
