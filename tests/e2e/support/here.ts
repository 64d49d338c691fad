import { networkInterfaces } from 'node:os';

/** Names and addresses of this machine, at which tests serve pages. */
export const HERE: readonly string[] = [
  'localhost',
  'classroom.test',
  ...Object.values(networkInterfaces()).flatMap((cards = []) =>
    cards.flatMap(({ address, family }) => (family === 'IPv4' ? [address] : [])),
  ),
];

/**
 * Rules by which the browser resolves names: no page of a test reaches another machine. Requests are refused here and
 * not by a route of each context: with one, the browser asks the test about every file and keeps none in its cache.
 */
export const RESOLVER_RULES = [
  // As of a school's network, whose pages are no secure context.
  'MAP classroom.test 127.0.0.1',
  'MAP * ~NOTFOUND',
  ...HERE.map((name) => `EXCLUDE ${name}`).filter((rule) => !rule.endsWith('.test')),
].join(', ');
