/** Hints for a person, in words and numbers to draw. They come from the person's own view, and can be wrong. */
import type { IssueIndex } from '#engine/model/moves.ts';
import type { Draft } from './draft.ts';
import type { PartyMark } from './party-mark.ts';
import type { Speech } from './speech.ts';

/** The expected reception of an offer by one addressee. */
export interface ReceptionModel {
  readonly party: PartyMark;
  /** On a scale from 0 to 1000 with a quarter for each kind; the range is never less than a quarter. */
  readonly place: number;
  readonly low: number;
  readonly high: number;
  /** "Probably accepts." */
  readonly words: string;
  /** "The obstacle is the place.", or that it has proposed the same itself; absent where no article is in the way, or no one more than the others. */
  readonly why: string | undefined;
  /** "The signs are fairly clear." */
  readonly clarity: string;
  /** "If not, a counter." */
  readonly range: string;
}

/** The apparent priorities of one delegation. */
export interface MattersModel {
  readonly party: PartyMark;
  readonly readings: readonly ChanceBar[];
  /** Certainty of the estimate. */
  readonly sure: string;
  readonly articles: readonly ArticleMatters[];
  /** Possible worth of no deal to it. */
  readonly noDeal: NoDealModel;
}

/** A possibility with its probability. */
export interface ChanceBar {
  readonly label: string;
  /** 0 to 100. */
  readonly percent: number;
}

export interface ArticleMatters {
  readonly issue: IssueIndex;
  readonly number: number;
  readonly title: string;
  /** Chances that it weighs most, between and least, 0 to 100. */
  readonly most: number;
  readonly middle: number;
  readonly least: number;
  /** "matters most" */
  readonly words: string;
  /** "fairly sure", "whatever else may be so" */
  readonly sure: string;
}

export interface NoDealModel {
  readonly levels: readonly ChanceBar[];
  /** Certainty of the estimate. */
  readonly sure: string;
  /** "The meeting: about 46 % of what the best text for it would be worth", a sentence for each track that it signs. */
  readonly shares: readonly string[];
}

/** The move that the person's own negotiator would make now. */
export interface SuggestionModel {
  readonly words: string;
  /** Its reasons, in its own voice. */
  readonly reasons: readonly string[];
  /** Draft that the suggestion would fill in; absent for a move that is no offer. */
  readonly draft: Draft | undefined;
  /** Contents for the form for saying and asking; absent for a move that says nothing by itself. */
  readonly speech: Speech | undefined;
}
