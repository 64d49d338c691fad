import { networkInterfaces } from 'node:os';

type Cards = ReturnType<typeof networkInterfaces>;

/** Networks that reach only programs of this machine. */
const WITHIN = /^(docker|br-|veth|virbr|vmnet|vboxnet|cni|flannel|tun|tap|utun|wg)/;
/** Address ranges of school and home networks, the most common first. */
const USUAL = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./];

/** Under what others on its network reach this machine, the likeliest first: only addresses that can be typed. */
export function addressesOnNetwork(cards: Cards = networkInterfaces()): string[] {
  const found = Object.entries(cards).flatMap(([name, addresses = []]) =>
    WITHIN.test(name) ? [] : addresses.filter(({ family, internal }) => family === 'IPv4' && !internal),
  );
  const typed = found.map(({ address }) => address).filter((address) => !address.startsWith('169.254.'));
  return typed.sort((a, b) => rank(a) - rank(b));
}

/** Returns all addresses of this machine. */
export function ownAddresses(cards: Cards = networkInterfaces()): string[] {
  return Object.values(cards).flatMap((addresses = []) => addresses.map(({ address }) => address));
}

function rank(address: string): number {
  const place = USUAL.findIndex((pattern) => pattern.test(address));
  return place === -1 ? USUAL.length : place;
}
