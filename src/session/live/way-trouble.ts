/** Why the page of a seat has no way to its class. */
export type WayTrouble = 'away' | 'full' | 'other-version';

/** What says so; what is to be done is said by the same with `-words` behind it. */
export const TROUBLE_SAID = {
  away: 'lost-network',
  full: 'server-full',
  'other-version': 'other-version',
} as const satisfies Readonly<Record<WayTrouble, string>>;
