import type { IsoDate } from './iso-date.ts';

export interface Rounds {
  /** Name of a round, such as "day". */
  readonly label: string;
  /**
   * Name of several rounds, by plural category: `few` and `many` in a language that has them; the label with an s if
   * absent.
   */
  readonly forms?: Readonly<Record<string, string>> | undefined;
  /** Name of one round in cases other than the nominative, if the language of the texts has them. */
  readonly cases?: Readonly<Record<string, string>> | undefined;
  readonly count: number;
  /** One date a round; absent when rounds have no dates. */
  readonly dates?: readonly IsoDate[] | undefined;
}
