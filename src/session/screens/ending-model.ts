import type { ArticleLeft } from '#engine/hindsight/game-at-the-end.ts';
import type { EndingKind } from '#engine/model/ending.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../party-mark.ts';
import type { HallModel } from '../table/frame/hall-model.ts';
import type { ComparedWithNoDeal, RatedPoints } from '../table/parts/worth.ts';
import type { AftermathModel } from './aftermath-model.ts';
import type { DebriefNotesModel } from './debrief-notes-model.ts';
import type { LeftModel } from './left-model.ts';
import type { OwnVerdictModel } from './own-verdict-model.ts';

export interface EndingModel {
  readonly title: string;
  readonly factsAsOf: string | undefined;
  readonly kind: EndingKind;
  /** "The table was set. Nobody signed." */
  readonly headline: string;
  readonly explanation: string;
  /** Closing words of those that stay, where a walk-out has ended the talks. */
  readonly closing: readonly ClosingWords[];
  readonly you: PartyIndex;
  readonly tracks: readonly EndingTrack[];
  readonly results: readonly EndingResult[];
  /** All claims that were made; empty if the game cannot be replayed. */
  readonly claims: readonly ClaimOutcome[];
  /** Result for the person's own delegation; absent if nobody sat in the chair, or the game cannot be replayed. */
  readonly verdict: OwnVerdictModel | undefined;
  /** Other chairs to try next: the one that differs most from the person's own first. */
  readonly chairs: readonly OtherChair[];
  /** Results of the person's own delegation, and possible ones; empty if nobody sat in a chair. */
  readonly own: readonly string[];
  /** The room as the talks left it. */
  readonly hall: HallModel;
  /** The definition of "within reach", told where it is first spoken of; `undefined` where `left` is empty. */
  readonly reachMeans: string | undefined;
  /** By track; none where the game cannot be played again. */
  readonly left: readonly LeftModel[];
  /** Absent where nothing had to be ratified, or the game cannot be played again. */
  readonly aftermath: AftermathModel | undefined;
  /** Absent where the scenario has none. */
  readonly notes: DebriefNotesModel | undefined;
}

export interface ClosingWords extends PartyMark {
  readonly words: string;
}

/** Another chair at the same table. */
export interface OtherChair extends PartyMark {
  readonly id: string;
  /** "Try it from the chair of Moscow" */
  readonly words: string;
}

/** A claim of one delegation about another, and its result. */
export interface ClaimOutcome {
  readonly key: number;
  readonly by: PartyMark;
  /** Words of the claim. */
  readonly words: string;
  readonly became: string;
}

export interface EndingTrack {
  readonly track: TrackIndex;
  readonly title: string;
  readonly signed: boolean;
  readonly statusWords: string;
  readonly signatories: readonly PartyMark[];
  readonly clauses: readonly EndingClause[];
}

export interface EndingClause {
  readonly number: number;
  readonly title: string;
  /** Answer of the article, or the meaning of silence in a signed text; if tabled, each wording with its supporters. */
  readonly label: string;
  readonly left: ArticleLeft;
}

/** The verdict on a part for any delegation. */
export type TheirVerdict = `theirs-${ComparedWithNoDeal | 'unsigned' | 'unratified'}`;

/** Against the delegation's own mandate only; results are never added up or ranked. */
export interface EndingResult extends PartyMark {
  readonly you: boolean;
  readonly perTrack: readonly {
    readonly title: string;
    readonly worth: RatedPoints<TheirVerdict>;
    readonly signed: boolean;
    readonly unratified: boolean;
  }[];
  readonly words: string;
}
