/** A chair's costliest decisions, to be made once more. The better answers are here, and shown only when they are asked for. */
import type { Clause, IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import type { Choice, Worlds } from '#engine/playing-on/own-decisions.ts';
import type { PlanProgress } from '#engine/playing-on/plan.ts';
import type { PartyMark } from '../party-mark.ts';

export interface AgainModel {
  /** How many decisions there were, how many were looked at, and how many were costly. */
  readonly summary: string;
  /** Those that were looked at closely, in the order of the game. */
  readonly looked: readonly LookedDecision[];
  /** The costliest, three at most, in the order of the game: by what could be known, and then as things were. */
  readonly stops: readonly StopModel[];
  /** What else was found, and is no stop: what was good, what only hidden facts made a mistake, and what was the draw. */
  readonly others: readonly OtherDecision[];
}

/** State of the weighing. */
export interface AgainTold {
  /** Number of decisions that are looked at, and of those that are weighed closely after them, at most. */
  readonly of: number;
  /** Number of these that are done. */
  readonly done: number;
  /** Those that are weighed closely; none before these are known. */
  readonly looked: readonly LookedDecision[];
}

export type AgainProgress = PlanProgress<AgainTold>;

/** A decision that is weighed closely. */
export interface LookedDecision {
  /** Which move of the game, from 0. */
  readonly move: number;
  readonly day: string;
  /** "You accept Moscow’s offer." */
  readonly words: string;
  /** Absent until it has been weighed. */
  readonly choice: Choice | undefined;
}

export interface OtherDecision {
  readonly move: number;
  readonly kind: 'good' | 'hidden' | 'draw';
  readonly day: string;
  /** "You accept Moscow’s offer." */
  readonly words: string;
  readonly verdict: string;
}

/** What can be tried in the place of a decision. */
export type TryKind = 'accept' | 'refuse' | 'counter' | 'offer' | 'yes' | 'no' | 'without';

/** Something that is tried; clauses where it is a counter or an offer. */
export interface Tried {
  readonly kind: TryKind;
  readonly clauses: readonly Clause[];
}

/** Something to be tried in the place of a move of the game, from 0, in so many ways. */
export interface AskedTry extends Pick<StopModel, 'move' | 'ways' | 'worlds'> {
  readonly tried: Tried;
}

export interface StopModel {
  /** Which move of the game, from 0. */
  readonly move: number;
  /** "Sunday, 24 August" */
  readonly day: string;
  /** "Washington proposes. What do you answer?" */
  readonly heading: string;
  /** In which it was costly, is weighed, and is tried. */
  readonly worlds: Worlds;
  /** That it was no mistake, where only hidden facts made it costly. */
  readonly excuse: string | undefined;
  /** What was done, and what it promised. */
  readonly inGame: string;
  /** What was done promised so much in these worlds: 0 is no deal, 100 the best that could be signed. */
  readonly promised: number;
  /** In how many ways it was weighed. */
  readonly ways: number;
  readonly knew: KnewModel;
  readonly articles: readonly ArticleAgain[];
  /** What the letter or the offer said. */
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

/** What the chair knew at that moment. */
export interface KnewModel {
  readonly news: readonly { readonly key: number; readonly day: string; readonly words: string }[];
  /** What it was worth by the own sheet. */
  readonly worth: string | undefined;
  /** How likely each other one was to sign the text with this, as far as could be told. */
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
  /** As it stands in the sentence. */
  readonly wording: string;
  /** On the own sheet. */
  readonly points: number;
}

/** Games that have been played on in a try, of so many. */
export type TryProgress = PlanProgress<{ readonly of: number }>;

/** What came of a try. */
export type TryModel =
  | { readonly is: 'refused'; readonly words: string }
  | {
      readonly is: 'played';
      /** "You accept Moscow’s offer." */
      readonly words: string;
      /** What the others do next, as far as the chair hears of it. */
      readonly follows: readonly { readonly key: number; readonly by: PartyMark; readonly words: string }[];
      /** As `promised`. */
      readonly promised: number;
      readonly inGame: number;
      readonly verdict: 'better' | 'worse' | 'chance';
      readonly verdictWords: string;
      /** Both numbers in a sentence, to be read out. */
      readonly live: string;
    };
