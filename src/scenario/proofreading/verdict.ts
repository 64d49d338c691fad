import type { WalkAwayLevel } from '#engine/analysis/scenario-analysis.ts';
import type { Level } from '#engine/model/scenario/level.ts';
import type { Nothing } from '../faults/nothing.ts';
import type { Trade } from './trades-in.ts';

/** The number of texts that suit all, and of all texts. */
interface Deals {
  readonly deals: number;
  readonly texts: number;
}

/** Parameters of a verdict's lines, by code, with titles and the names of parties as within a sentence. */
interface VerdictValues {
  'deals.none': { readonly texts: number };
  'deals.one-in': Deals & { readonly one: number };
  'deals.percent': Deals & { readonly percent: number };
  'level.fits': { readonly level: Level };
  'level.rather': { readonly level: Level; readonly rather: Level };
  'level.easier': { readonly level: Level };
  'level.harder': { readonly level: Level };
  'level.no-deal': Nothing;
  'days.none-from': { readonly round: number };
  /** On the last day, against the first. */
  'days.fewer': { readonly deals: number };
  'days.more': { readonly deals: number };
  /** Of a hundred games. */
  draws: { readonly games: number };
  'blocks.walk-away': { readonly party: string; readonly gain: number };
  'blocks.red-line': { readonly party: string; readonly gain: number };
  'blocks.together': Nothing;
  powerless: { readonly parties: readonly string[] };
  /** Each of the two parties asks for an article that costs the other less. */
  trade: { readonly one: string; readonly first: string; readonly other: string; readonly second: string };
  'trade.none': Nothing;
  agree: { readonly articles: readonly string[] };
}

/** One sentence of a verdict. Its words are the message of that name. */
export type VerdictLine = {
  [Code in keyof VerdictValues]: { readonly code: Code } & VerdictValues[Code];
}[keyof VerdictValues];

/** The verdict on a scenario as a game, from every package, as JSON. Ids are the scenario's; shares are 0 to 1. */
export interface Verdict {
  /** The level that its author chose. */
  readonly level: Level;
  /** The levels that it would fit by its share of deals. */
  readonly fits: readonly Level[];
  /** On the whole. */
  readonly lines: readonly VerdictLine[];
  readonly tracks: readonly TrackVerdict[];
}

export interface TrackVerdict {
  readonly track: string;
  readonly title: string;
  readonly texts: number;
  /** By the walk-aways that all have drawn alike, then by round: how many texts suit all who sign. */
  readonly deals: Readonly<Record<WalkAwayLevel, readonly number[]>>;
  /** By round: the chance that any does, each with a walk-away of its own. */
  readonly chances: readonly number[];
  /** By signatory: the share of all texts that it would sign itself, on the first day. */
  readonly acceptedBy: readonly { readonly party: string; readonly share: number }[];
  /** Signatories that say no to nothing that the others sign. */
  readonly powerless: readonly string[];
  /** The single obstacles that keep texts from suiting all, in descending order of gain. */
  readonly blocks: readonly Block[];
  /** Possible trades between two parties, the best first. */
  readonly trades: readonly Trade[];
  /** Answers that everybody likes best. */
  readonly agree: readonly { readonly issue: string; readonly option: string }[];
  readonly lines: readonly VerdictLine[];
}

export interface Block {
  readonly party: string;
  readonly what: 'walkAway' | 'redLine';
  /** The index of the red line among the party's red lines on the track, in the order of the file. */
  readonly line: number | null;
  /** The number of further texts that would suit all without it. */
  readonly gain: number;
}
