import type { IsoDate } from './iso-date.ts';
import type { Tag } from './tag.ts';

/** What a delegation is publicly known to think of an option. */
export const STANCES = ['never', 'against', 'accepts', 'wants'] as const;
export type Stance = (typeof STANCES)[number];

/** What a delegation is publicly known to think of an option, from a date on. */
export interface Position {
  readonly party: string;
  readonly issue: string;
  readonly option: string;
  readonly stance: Stance;
  readonly date?: IsoDate | undefined;
  readonly tag: Tag;
  /** Key of `sources`. */
  readonly source?: string | undefined;
  /** Why, in the delegation's own voice; as well known as the position, see `tag`. Letters and answers speak it. */
  readonly because?: string | undefined;
}
