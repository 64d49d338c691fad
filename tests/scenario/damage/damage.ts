/** Which undamaged file it is done to. */
export type DamagedFile = 'school' | 'island';

/** What stands in the file, and what is written there instead: `‸` is where the mistake should be shown. */
export type Slip = readonly [from: string, to: string];

/** One mistake that an author makes in a scenario file, and what should be said of it. */
export interface Damage {
  readonly what: string;
  /** The school where absent. */
  readonly file?: DamagedFile;
  /** Slips, or what is made of the whole text. */
  readonly damage: readonly Slip[] | ((text: string) => string);
  /** The fault, in full; absent where nothing should be said. */
  readonly code?: string;
  /** What the sentences must hold: the cause in its own words, or what to write instead. */
  readonly says?: RegExp;
  /** It can be played all the same, and is remarked on. */
  readonly remark?: true;
  /** So many things are said, where one mistake rightly gives more than one. */
  readonly count?: number;
  /** It is found by proof-reading. */
  readonly proofread?: true;
}

/** Stands in a damaged text where the mistake should be shown. */
export const PLACE = '‸';
