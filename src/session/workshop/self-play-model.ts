import type { EndingKind } from '#engine/model/ending.ts';

/** Games among negotiators, in numbers that can be shown. Shares are in whole percent. */
export interface SelfPlayModel {
  readonly played: number;
  readonly wanted: number;
  readonly is: 'playing' | 'stopped' | 'done' | 'failed';
  /** Whether they are of the text as it is now. */
  readonly isCurrent: boolean;
  readonly endings: readonly { readonly kind: EndingKind; readonly percent: number }[];
  readonly tracks: readonly PlayedTrackModel[];
  readonly chairs: readonly PlayedChairModel[];
}

export interface PlayedTrackModel {
  /** Absent where there is only one. */
  readonly title: string | undefined;
  /** Of the games that have signed it. */
  readonly signed: number;
  /** By which round half of these have; absent of none. */
  readonly round: number | undefined;
  readonly rounds: number;
  /** How many different texts were signed, and how often the commonest. */
  readonly texts: number;
  readonly commonest: number;
}

export interface PlayedChairModel {
  readonly name: string;
  /** Points on average above what no deal would have been worth. */
  readonly over: number;
  /** How much of what a text could have brought it at most the middle game did; absent where none stands. */
  readonly ofMost: number | undefined;
}
