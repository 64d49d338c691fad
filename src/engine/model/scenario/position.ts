import type { IsoDate } from './iso-date.ts';
import type { Tag } from './tag.ts';

/** Publicly known attitudes of a delegation to an option. */
export const STANCES = ['never', 'against', 'accepts', 'wants'] as const;
export type Stance = (typeof STANCES)[number];

/** Publicly known stance of a delegation on an option, from a date on. */
export interface Position {
  readonly party: string;
  readonly issue: string;
  readonly option: string;
  readonly stance: Stance;
  readonly date?: IsoDate | undefined;
  readonly tag: Tag;
  /** Key of `sources`. */
  readonly source?: string | undefined;
  /** Reason, in the delegation's own voice; as well known as the position, see `tag`. Letters and answers quote it. */
  readonly because?: string | undefined;
}
