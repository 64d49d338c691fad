import type { Problem } from '#live/protocol/problem.ts';

/** The reason why a pupil cannot join; a message has its name, and one with `-words` states the remedy. */
export type JoinTrouble =
  | 'no-such-code'
  | 'door-closed'
  | 'seat-taken'
  | 'same-table'
  | 'wrong-card'
  | 'no-network'
  | 'other-version'
  | 'full'
  | 'too-fast'
  | 'not-stored';

const TROUBLES: Readonly<Partial<Record<Problem | 'away', JoinTrouble>>> = {
  'no-such-code': 'no-such-code',
  'no-such-class': 'no-such-code',
  'door-closed': 'door-closed',
  'seat-taken': 'seat-taken',
  'no-such-seat': 'seat-taken',
  'same-table': 'same-table',
  'not-yours': 'wrong-card',
  'other-version': 'other-version',
  full: 'full',
  'too-fast': 'too-fast',
  away: 'no-network',
};

/** Returns the trouble to report for a problem. Problems that are not the pupil's doing are reported as temporary. */
export function joinTrouble(why: Problem | 'away'): JoinTrouble {
  return TROUBLES[why] ?? 'not-stored';
}
