import type { Level } from '#engine/model/scenario/level.ts';
import type { Nothing } from './nothing.ts';

interface OfTrack {
  readonly track: string;
}
interface OfParty extends OfTrack {
  readonly party: string;
}
/** A share of texts, in whole percent. */
interface Percent {
  readonly percent: number;
}
/** A party and another one, each with how much of something it has. */
interface Uneven {
  readonly party: string;
  readonly has: number;
  readonly other: string;
  readonly otherHas: number;
}

/** Parameters of remarks on a scenario that plays, but hardly as intended, by code. Ids are those of the file. */
export interface DoubtfulValues {
  'no-deal-possible': OfTrack;
  /** The parties whose red lines together rule out every text. */
  'no-deal-possible.red-lines': OfTrack & { readonly parties: readonly string[] };
  /** Of a hundred games, those in which the drawn walk-aways leave any text. */
  'deal-rarely-possible': OfTrack & { readonly games: number };
  'too-many-deals': OfTrack & Percent & { readonly level: Level; readonly most: number };
  /** One text in so many suits all; at the level it should be one in `least` at the least. */
  'too-few-deals': OfTrack & { readonly one: number; readonly level: Level; readonly least: number };
  'unintended-deal': OfTrack & { readonly deals: number };
  'silence-suits-all': OfTrack;
  'one-article-suits-all': OfTrack & { readonly issue: string; readonly options: readonly string[] };
  'accepts-nearly-all': OfParty & Percent;
  'accepts-nearly-nothing': OfParty & Percent;
  'blocks-nothing': OfParty;
  'dream-suits-all': OfParty;
  /** The most, or the least, that a text is worth, in points. */
  'walk-away-out-of-reach': OfParty & { readonly most: string };
  'walk-away-binds-nothing': OfParty & { readonly least: string };
  'spread-beyond-points': OfParty & { readonly spread: string; readonly most: string };
  'spread-beyond-points.below': OfParty & { readonly spread: string; readonly least: string };
  /** From this round on. */
  'drift-beyond-points': OfParty & { readonly round: number; readonly most: string };
  'drift-beyond-points.below': OfParty & { readonly round: number; readonly least: string };
  'shock-beyond-points': OfParty & { readonly shock: string; readonly range: string };
  'indifferent-party': OfParty;
  'silence-crosses-red-line': OfParty & { readonly issue: string; readonly option: string };
  'never-better-option': { readonly issue: string; readonly option: string; readonly by: string };
  'never-signed-option': { readonly issue: string; readonly option: string };
  'best-option-for-all': { readonly issue: string; readonly option: string };
  'decisive-article': OfTrack & Percent & { readonly issue: string };
  'decisive-article.for-one': OfParty & Percent & { readonly issue: string };
  'weightless-article': { readonly issue: string };
  'nothing-to-trade': OfTrack;
  'pair-cannot-speak': OfTrack & { readonly one: string; readonly other: string };
  'position-across-red-line': { readonly party: string; readonly stance: 'wants' | 'accepts' };
  'position-across-red-line.secret': { readonly party: string; readonly stance: 'wants' | 'accepts' };
  /** `worth`: the points of the option that the party supports. `otherWorth`: those of the option that it opposes. */
  'position-against-points': {
    readonly party: string;
    readonly option: string;
    readonly worth: string;
    readonly other: string;
    readonly otherWorth: string;
  };
  'terms-cancel': { readonly party: string };
  'term-never-counts': { readonly party: string };
  'term-always-counts': { readonly party: string };
  /** In words. */
  'unequal-mandates': Uneven;
  'mandate-without-red-line': { readonly party: string };
  /** Answers on which there is a position. */
  'unequal-positions': Uneven;
  'unsourced-positions': { readonly party: string };
  'later-than-facts': { readonly date: string; readonly factsAsOf: string };
  'later-than-facts.source': { readonly source: string; readonly date: string; readonly factsAsOf: string };

  /** In characters. */
  'long-wording': { readonly issue: string; readonly has: number; readonly most: number };
  'long-word': { readonly word: string; readonly has: number; readonly most: number };
  'signatory-settles-nothing': OfParty;
  'no-durability-lines': Nothing;
  'intended-nothing': { readonly remark: string };
  'intended-nothing.about': { readonly remark: string; readonly about: string };
}
