import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an IP address is one of the public internet: not loopback, private, link-local, carrier-grade, multicast or reserved (IANA special-purpose registries). */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** The address that a URL names itself ("http://127.0.0.1/", "http://[::1]/"; the URL parser has made 2130706433 and 0x7f.1 into dots), or none for a host name. */
export function literalAddress(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) ? host : undefined;
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
