import type { EndingKind } from '#engine/model/ending.ts';

/** Games among negotiators, in numbers that can be shown. Shares are in whole percent. */
export interface SelfPlayModel {
  readonly played: number;
  readonly wanted: number;
  readonly is: 'playing' | 'stopped' | 'done' | 'failed';
  /** True if the results are of the present text. */
  readonly isCurrent: boolean;
  readonly endings: readonly { readonly kind: EndingKind; readonly percent: number }[];
  readonly tracks: readonly PlayedTrackModel[];
  readonly chairs: readonly PlayedChairModel[];
}

export interface PlayedTrackModel {
  /** Absent where there is only one. */
  readonly title: string | undefined;
  /** Games that have signed it, in percent of all. */
  readonly signed: number;
  /** Round by which half of these have signed; absent if none has. */
  readonly round: number | undefined;
  readonly rounds: number;
  /** Number of different texts that were signed, and the frequency of the commonest. */
  readonly texts: number;
  readonly commonest: number;
}

export interface PlayedChairModel {
  readonly name: string;
  /** Points on average above what no deal would have been worth. */
  readonly over: number;
  /** Median percentage of its largest possible gain over no deal, over games whose text stands; absent if none does. */
  readonly ofMost: number | undefined;
}
