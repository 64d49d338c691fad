import type { IsoDate } from './iso-date.ts';

export interface Rounds {
  /** What a round is called, such as "day". */
  readonly label: string;
  readonly count: number;
  /** One date a round; absent when rounds have no dates. */
  readonly dates?: readonly IsoDate[] | undefined;
}
