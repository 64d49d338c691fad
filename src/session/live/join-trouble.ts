import type { Problem } from '#live/protocol/problem.ts';

/** Why a pupil does not get on at the door; a message has its name, and one with `-words` says what to do. */
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

/** What is told of a problem. What is none of a pupil's doing is told as something that can be tried again. */
export function joinTrouble(why: Problem | 'away'): JoinTrouble {
  return TROUBLES[why] ?? 'not-stored';
}
