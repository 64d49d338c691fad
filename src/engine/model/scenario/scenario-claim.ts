import type { IsoDate } from './iso-date.ts';

/** One party says in public that another accepts (one of) these options. */
export interface ScenarioClaim {
  readonly id: string;
  readonly by: string;
  readonly about: string;
  readonly issue: string;
  readonly options: readonly string[];
  /** From the first round on where absent. */
  readonly date?: IsoDate | undefined;
  readonly source?: string | undefined;
  /** Statement in our own words. */
  readonly words?: string | undefined;
}
