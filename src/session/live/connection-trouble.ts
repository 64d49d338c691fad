/** The reason why a seat's page has no connection to its class. */
export type ConnectionTrouble = 'away' | 'full' | 'other-version';

/** Message keys of these problems; the same keys with `-words` appended state the remedy. */
export const TROUBLE_SAID = {
  away: 'lost-network',
  full: 'server-full',
  'other-version': 'other-version',
} as const satisfies Readonly<Record<ConnectionTrouble, string>>;
