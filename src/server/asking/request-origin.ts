import type { IncomingMessage } from 'node:http';
import { ownAddresses } from '../settings/addresses-of-machine.ts';

/** The origin and the target of a request. */
export interface RequestOrigin {
  /** Of the device that asks, or of its network: what devices are counted by. */
  readonly address: string;
  /** The name and port under which the device addressed this server. */
  readonly host: string;
  readonly secure: boolean;
  /** The folder of the page, with slashes around it, as the device sees it. */
  readonly folder: string;
  /** True if the request comes from this computer, addressed by one of its own names. */
  readonly isHere: boolean;
}

type Asking = Pick<IncomingMessage, 'headers'> & { readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'> };

/** @param behindProxy whether what headers say of it is believed: anybody can write them, but for a proxy's own */
export function requestOrigin({ headers, socket }: Asking, behindProxy: boolean): RequestOrigin {
  const remote = withoutPrefix(socket.remoteAddress ?? '');
  const host = headers.host ?? '';
  if (!behindProxy) {
    const forwarded = headers['x-forwarded-for'] ?? headers['forwarded'];
    // Through a proxy that nobody has told us of, all the world would seem to be this computer.
    const isHere = forwarded === undefined && isOwn(remote) && isOwnName(host);
    return { address: networkOf(remote), host, secure: false, folder: '/', isHere };
  }
  return {
    // The last one is what the proxy itself has seen.
    address: networkOf(withoutPrefix(lastOf(headers['x-forwarded-for']) ?? remote)),
    host: lastOf(headers['x-forwarded-host']) ?? host,
    secure: lastOf(headers['x-forwarded-proto']) === 'https',
    folder: `/${lastOf(headers['x-forwarded-prefix']) ?? ''}/`.replace(/\/{2,}/g, '/'),
    isHere: false,
  };
}

function lastOf(header: string | string[] | undefined): string | undefined {
  return header?.toString().split(',').at(-1)?.trim() || undefined;
}

/** An address of IPv4 as it looks to a server that listens to IPv6, too. */
function withoutPrefix(address: string): string {
  return address.replace(/^::ffff:/, '');
}

function isOwn(address: string): boolean {
  return isLoopback(address) || ownAddresses().includes(address);
}

/** Any other name may have been made to lead here by somebody else's page. */
function isOwnName(host: string): boolean {
  const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name.endsWith('.localhost') || isOwn(name);
}

function isLoopback(address: string): boolean {
  return /^127\.\d+\.\d+\.\d+$/.test(address) || address === '::1';
}

/** Groups of an IPv6 address that say the network: one device has all addresses of it. */
const GROUPS = 4;

/** The address by which devices are counted: of IPv6 its network of 64 bits, else the address itself. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [before = '', after] = address.split('%', 1).join('').split('::');
  const [front, back] = [before, after ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const missing = after === undefined ? 0 : 8 - (front?.length ?? 0) - (back?.length ?? 0);
  const groups = [...(front ?? []), ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...(back ?? [])];
  return `${groups
    .slice(0, GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
