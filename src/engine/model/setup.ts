import { TEMPERAMENT_NAMES } from './scenario/temperament-name.ts';

/** A 32-bit seed, 0 to 4294967295. */
export type Seed = number;

/** Players of a party: a person, the scenario's negotiator, or a negotiator with the temperament of that name. */
export const SEAT_KINDS = ['person', 'negotiator', ...TEMPERAMENT_NAMES] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

/** Choices made before the first day. */
export interface Setup {
  readonly seed: Seed;
  /** By party. */
  readonly seats: readonly SeatKind[];
  /** `false` where who sat down left out the events that are marked sensitive; they happen where absent. */
  readonly sensitiveEvents?: false | undefined;
  /**
   * `true` where the table played on paper and its result was entered afterwards. Nothing is drawn before the ending, as on
   * the sheets of the table; what was agreed is initialled as it stands in the report, since nobody wrote down how it came
   * to be agreed; and nobody is said to have brought nothing new.
   */
  readonly onPaper?: true | undefined;
}
