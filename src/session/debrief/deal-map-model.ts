/** The map of deals of a finished game: every text of a part as a point, and what came of it. Everything is told. */
import type { PartyMark } from '../party-mark.ts';
import type { LeftChoice } from '../screens/left-model.ts';

/** A part of the text. Its signatories are listed in order: lists "by signatory" go by it. */
export interface DealMapModel {
  readonly track: number;
  readonly title: string;
  readonly signatories: readonly PartyMark[];
  /** Places of the two across and up at first. */
  readonly pair: readonly [number, number];
  /** Explanation of all the dots, in a sentence or two. */
  readonly counts: readonly string[];
  readonly articles: readonly ArticleOnMap[];
  readonly texts: TextsOnMap;
  readonly days: readonly DealDayModel[];
  /** The day that is shown first: that of the signature, or the last one. */
  readonly firstDay: number;
  /** Notes on all the days together. */
  readonly daysNote: readonly string[];
  /** Offers, the last one of a delegation on a day, where it was another text than before; then what was signed or last voted on. */
  readonly stones: readonly StoneModel[];
  readonly left: LeftOnTable;
}

/** An article, as packages are numbered by it: an answer more raises the number by `stride`. */
export interface ArticleOnMap {
  readonly title: string;
  readonly stride: number;
  readonly answers: readonly string[];
}

/** The texts that are drawn, by their places: all of a part or, of many, a part of them. */
export interface TextsOnMap {
  /** Numbers of the packages, ascending. */
  readonly packs: Int32Array;
  /** By signatory: in the game's units, of which `scale` are a point; without what lateness costs. */
  readonly points: readonly Int32Array[];
  readonly scale: number;
  /** Signatories whose red line it crosses, as bits, the first one the lowest. */
  readonly crossed: Uint8Array;
  /** 1 where it leaves open what must be settled. */
  readonly open: Uint8Array;
}

export interface DealDayModel {
  readonly round: number;
  /** "Mon", and under it "25"; "Day" and "7" where days have no dates. */
  readonly above: string;
  readonly number: string;
  /** "15 texts suited all who sign on Monday, 25 August." */
  readonly words: string;
  /** The same of the day alone: "Monday, 25 August". */
  readonly name: string;
  /** Number of texts that suited all who sign; indices of those that are drawn. */
  readonly count: number;
  readonly suits: Int32Array;
  /** By signatory, in the game's units. */
  readonly noDeal: readonly number[];
  /** Cost of signing on this day to each, in the game's units. */
  readonly late: number;
  /** The Nash point and that of Kalai and Smorodinsky; one where they are the same text. */
  readonly solutions: readonly StoneModel[];
}

/** A text on the map, worth what it was worth on a day. */
export interface PointOnMap {
  /** By signatory: points, and how many over what no deal was worth. */
  readonly points: readonly number[];
  readonly over: readonly number[];
  /** Places of signatories whose red line it crosses. */
  readonly crossedBy: readonly number[];
  /** True if it leaves open what must be settled. */
  readonly open: boolean;
  /** True if all would have signed it on that day. */
  readonly suits: boolean;
}

export type StoneKind = 'offer' | 'signed' | 'voted' | 'nash' | 'kalai-smorodinsky' | 'both-solutions' | 'left';

/** A text that has a name on the map. */
export interface StoneModel extends PointOnMap {
  readonly key: string;
  readonly kind: StoneKind;
  /** "What Moscow offered on Monday, 25 August" */
  readonly heading: string;
  /** Special features, or how the text was completed. */
  readonly notes: readonly string[];
  readonly answers: readonly AnswerOnStone[];
  /** The delegation whose offer it is. */
  readonly by: PartyMark | undefined;
  /** "7" of an offer on day 7, "A" of a text that was left; of what a class came to, the number of a table. */
  readonly letter: string;
  /** Number of moves made when it was put or counted; absent for a text that never came up. */
  readonly moment?: number;
}

export interface AnswerOnStone {
  readonly title: string;
  readonly label: string;
  /** The offer said it; the rest of the text was as it stood. Of other texts, what differs from what came. */
  readonly stressed: boolean;
}

/** Texts that were better than what came of the part, by name. */
export interface LeftOnTable {
  /** Number of such texts, as the result states it. */
  readonly words: readonly string[];
  /** The baseline of their gains. */
  readonly against: 'signed' | 'no-deal';
  readonly texts: readonly NamedText[];
}

export interface NamedText {
  /** Key of its stone. */
  readonly key: string;
  /** "A" */
  readonly letter: string;
  /** Articles in which it differs: "“Answer in 24 hours” instead of “Consultation and pledge”" */
  readonly heading: string;
  /** Reasons for naming this one. */
  readonly why: readonly string[];
  /** Question to the person about this text; absent if nobody sat in a chair that signs the part. */
  readonly choice: LeftChoice | undefined;
  /** By signatory: points over what came of the part. */
  readonly gains: readonly { readonly party: PartyMark; readonly more: number }[];
}

/** Progress of the computation of the maps. */
export interface DealsProgress {
  readonly done: number;
  readonly of: number;
}
