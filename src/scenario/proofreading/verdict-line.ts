import type { Level } from '#engine/model/scenario/level.ts';
import type { Nothing } from '../faults/nothing.ts';

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
