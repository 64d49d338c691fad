/** A chair's costliest decisions, to be made once more. The better answers are here, and shown only when they are asked for. */
import type { Clause, IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import type { ChoiceVerdict, Worlds } from '#engine/playing-on/own-decisions.ts';
import type { PlanProgress } from '#engine/playing-on/plan.ts';
import type { PartyMark } from '../party-mark.ts';

export interface AgainModel {
  /** The number of decisions, of those looked at, and of the costly ones. */
  readonly summary: string;
  /** Decisions that were looked at closely, in the order of the game. */
  readonly looked: readonly LookedDecision[];
  /** The costliest, three at most, in the order of the game: by what could be known, and then as things were. */
  readonly stops: readonly StopModel[];
  /** Findings that are no stops: good decisions, mistakes that only hidden facts made, and chance. */
  readonly others: readonly OtherDecision[];
}

/** State of the weighing. */
export interface AgainTold {
  /** Number of decisions that are looked at, and of those that are weighed closely after them, at most. */
  readonly of: number;
  /** Number of these that are done. */
  readonly done: number;
  /** Decisions that are weighed closely; empty until these are known. */
  readonly looked: readonly LookedDecision[];
}

export type AgainProgress = PlanProgress<AgainTold>;

/** A decision that is weighed closely. */
export interface LookedDecision {
  /** Index of the move, from 0. */
  readonly move: number;
  readonly day: string;
  /** "You accept Moscow’s offer." */
  readonly words: string;
  /** Absent until it has been weighed. */
  readonly choice: ChoiceVerdict | undefined;
}

export interface OtherDecision {
  readonly move: number;
  readonly kind: 'good' | 'hidden' | 'draw';
  readonly day: string;
  /** "You accept Moscow’s offer." */
  readonly words: string;
  readonly verdict: string;
}

/** Kinds of alternatives to a decision. */
export type TryKind = 'accept' | 'refuse' | 'counter' | 'offer' | 'yes' | 'no' | 'without';

/** An alternative that is tried; with clauses for a counter or an offer. */
export interface TriedAlternative {
  readonly kind: TryKind;
  readonly clauses: readonly Clause[];
}

/** An alternative to be tried in place of a move, in `ways` ways. */
export interface AskedTry extends Pick<StopModel, 'move' | 'ways' | 'worlds'> {
  readonly tried: TriedAlternative;
}

export interface StopModel {
  /** Index of the move, from 0. */
  readonly move: number;
  /** "Sunday, 24 August" */
  readonly day: string;
  /** "Washington proposes. What do you answer?" */
  readonly heading: string;
  /** Worlds in which it was costly, is weighed, and is tried. */
  readonly worlds: Worlds;
  /** States that it was no mistake, if only hidden facts made it costly. */
  readonly excuse: string | undefined;
  /** The player's decision and its expected value, in words. */
  readonly inGame: string;
  /** Expected value of the decision in these worlds: 0 is no deal, 100 the best that could be signed. */
  readonly promised: number;
  /** Number of ways in which it was weighed. */
  readonly ways: number;
  readonly knew: KnewModel;
  readonly articles: readonly ArticleAgain[];
  /** Clauses of the letter or the offer. */
  readonly clauses: readonly Clause[];
  readonly kinds: readonly TryKind[];
  /** From small to large, the last one tells the answer. */
  readonly hints: readonly HintAgain[];
  /** Told when one goes on: what was hidden, and what was the draw. */
  readonly hidden: readonly string[];
  readonly draw: string;
}

export interface HintAgain {
  readonly title: string;
  readonly words: readonly string[];
}

/** The chair's knowledge at that moment. */
export interface KnewModel {
  readonly news: readonly { readonly key: number; readonly day: string; readonly words: string }[];
  /** Its worth by the chair's own sheet. */
  readonly worth: string | undefined;
  /** Probability that each other delegation would sign the text with this, as far as the chair could tell. */
  readonly signing: readonly (PartyMark & { readonly percent: number })[];
}

export interface ArticleAgain {
  readonly issue: IssueIndex;
  readonly number: number;
  readonly title: string;
  /** The sentence before and after the wording. */
  readonly lead: string;
  readonly tail: string;
  readonly answers: readonly AnswerAgain[];
}

export interface AnswerAgain {
  readonly option: OptionIndex;
  /** Wording as in the sentence. */
  readonly wording: string;
  /** Points on the chair's own sheet. */
  readonly points: number;
}

/** Games that have been played on in a try, of so many. */
export type TryProgress = PlanProgress<{ readonly of: number }>;

/** The result of a try. */
export type TryModel =
  | { readonly is: 'refused'; readonly words: string }
  | {
      readonly is: 'played';
      /** "You accept Moscow’s offer." */
      readonly words: string;
      /** Next moves of the other delegations, as far as the chair learns of them. */
      readonly follows: readonly { readonly key: number; readonly by: PartyMark; readonly words: string }[];
      /** Expected value, as in `promised` of the stop. */
      readonly promised: number;
      readonly inGame: number;
      readonly verdict: 'better' | 'worse' | 'chance';
      readonly verdictWords: string;
      /** Both numbers in a sentence, to be read out. */
      readonly live: string;
    };
