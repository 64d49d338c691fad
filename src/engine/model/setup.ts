import { TEMPERAMENT_NAMES } from './scenario/temperament-name.ts';

/** A 32-bit seed, 0 to 4294967295. */
export type Seed = number;

/** Who plays a party: a person, a negotiator as the scenario has it, or one of the temperament of that name. */
export const SEAT_KINDS = ['person', 'negotiator', ...TEMPERAMENT_NAMES] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

/** What who sat down chose before the first day. */
export interface Setup {
  readonly seed: Seed;
  /** By party. */
  readonly seats: readonly SeatKind[];
  /** `false` where who sat down left out the events that are marked sensitive; they happen where absent. */
  readonly sensitiveEvents?: false | undefined;
}
