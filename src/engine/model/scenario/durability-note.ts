import type { OptionSets } from './option-sets.ts';

/** A reason why a signed text lasts longer or breaks sooner. */
export interface DurabilityNote {
  readonly id: string;
  /** Met when every issue named is signed and on one of its options; they may belong to several tracks. */
  readonly when: OptionSets;
  /** Whole points of durability, for or against. */
  readonly points: number;
  readonly because: string;
  /** Key of `sources`. */
  readonly source?: string | undefined;
}
