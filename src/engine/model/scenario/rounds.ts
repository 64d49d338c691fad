import type { IsoDate } from './iso-date.ts';

export interface Rounds {
  /** What a round is called, such as "day". */
  readonly label: string;
  /** What several are called, by plural category: `few` and `many` in a language that has them; its label with an s where absent. */
  readonly forms?: Readonly<Record<string, string>> | undefined;
  /** What one is called in cases other than the nominative, where the language of the texts has them. */
  readonly cases?: Readonly<Record<string, string>> | undefined;
  readonly count: number;
  /** One date a round; absent when rounds have no dates. */
  readonly dates?: readonly IsoDate[] | undefined;
}
