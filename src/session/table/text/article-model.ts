import type { IssueIndex, OptionIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Place } from '#engine/model/scenario/place.ts';
import type { Stance } from '#engine/model/scenario/position.ts';
import type { Tag } from '#engine/model/scenario/tag.ts';
import type { PartyMark } from '../../party-mark.ts';
import type { ClaimModel } from './claim-model.ts';

export interface ArticleModel {
  readonly issue: IssueIndex;
  readonly track: TrackIndex;
  /** From 1, through the whole text. */
  readonly number: number;
  readonly title: string;
  readonly question: string;
  readonly icon: string | undefined;
  /** The sentence before and after the wording. */
  readonly lead: string;
  readonly tail: string;
  readonly state: 'unsettled' | 'tabled' | 'initialled';
  readonly options: readonly OptionModel[];
  /** Initials on the current version. */
  readonly initials: readonly PartyMark[];
  /** Whose initials were taken back or fell, and have not been given again. */
  readonly struck: readonly PartyMark[];
  /** Whose initials settle it. */
  readonly consent: readonly PartyMark[];
  readonly ifSilent: string;
  readonly mustSettle: boolean;
  /** "Agreed among Ukraine and the Coalition; Russia has ruled it out." */
  readonly warning: string | undefined;
  /** The person's own initial can be given (to which options) or taken back. */
  readonly canInitial: readonly OptionIndex[];
  readonly canWithdraw: boolean;
  /** What parties say of one another about it. */
  readonly claims: readonly ClaimModel[];
  /** Vague versions that stand in the text, or beside it. */
  readonly vague?: readonly VagueModel[] | undefined;
}

/** A vague version of an article: two options that each side reads its own way. */
export interface VagueModel {
  readonly option: OptionIndex;
  readonly or: OptionIndex;
  /** "Istanbul or Geneva" */
  readonly label: string;
  /** As it stands in the sentence of the article. */
  readonly wording: string;
  /** "each side reads it its own way" */
  readonly note: string;
  readonly standing: 'current' | 'beside';
  readonly initials: readonly PartyMark[];
  /** The person's own initial can be given. */
  readonly canInitial: boolean;
  /** What the person has said in public and would go back on by agreeing to it, if anything. */
  readonly goesBack?: string | undefined;
}

export interface OptionModel {
  readonly option: OptionIndex;
  readonly label: string;
  readonly wording: string;
  readonly bridging: boolean;
  readonly at: Place | undefined;
  /** In the text now, or tabled beside what is. */
  readonly standing: 'current' | 'beside' | undefined;
  /** Initials on this version. */
  readonly initials: readonly PartyMark[];
  /** Public positions, with their sources. */
  readonly marks: readonly PositionMark[];
  /** Where members of blocs stand on it, a sentence a bloc. */
  readonly byMembers: readonly string[];
  /** What the article means where the text is silent. */
  readonly silent: boolean;
  /** In the person's draft. */
  readonly pencilled: boolean;
  /** What it is worth to the person. */
  readonly points: number;
  /** Alone crosses the person's own red line. */
  readonly redLine: boolean;
  /** Why it cannot be chosen, if events have taken it off the table. */
  readonly unavailable: string | undefined;
  /** What the person has said in public and would go back on by agreeing to it, if anything. */
  readonly goesBack?: string | undefined;
}

export interface PositionMark extends PartyMark {
  readonly stance: Stance;
  /** How it is known; `claimed`: only another party says so. */
  readonly tag: Tag | 'claimed';
  /** "AFP, 19 August 2025: ..." */
  readonly source: string | undefined;
}
