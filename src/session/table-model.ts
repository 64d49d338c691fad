/**
 * What the table shows to the person at it: everything the panels and the stage need, in words and small numbers,
 * and nothing that the chair may not see. Built by `tableModelOf`; panels and stage only paint it.
 */

import type { HintTime } from '#engine/model/hint-time.ts';
import type { IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { ChannelKind, Place, Stance, Tag } from '#engine/model/scenario.ts';
import type { ActionModel } from './action-model.ts';
import type { MemberModel } from './bloc-model.ts';
import type { Calendar } from './calendar-model.ts';
import type { BallotModel, CarryModel, LetterModel, MailModel, ReviewModel, WaitingOffer } from './desk-model.ts';
import type { AnswerModel, DispatchModel, NewsSection, RoundRecord, TodayModel } from './news-model.ts';
import type { OpeningModel } from './opening-model.ts';
import type { PartyMark } from './party-mark.ts';
import type { ClaimModel, QuestionModel, SpeechModel } from './speech-model.ts';
import type { StageModel } from './stage-model.ts';
import type { EventModel, HomeModel, RipenessModel } from './surroundings-model.ts';
import type { VoteMoment } from './vote-moment.ts';
import type { Worth } from './worth-model.ts';

export interface TableModel {
  readonly title: string;
  /** "Facts as of 31 August 2025", where the scenario has a date. */
  readonly factsAsOf: string | undefined;
  readonly you: PartyIndex;
  readonly calendar: Calendar;
  /** What the person is asked to do now. */
  readonly asked: 'talk' | 'answer' | 'reply' | 'vote' | 'carry' | 'review' | 'open' | 'wait' | 'ended';
  readonly movesLeft: number;
  /** When hints are shown. */
  readonly hints: HintTime;
  readonly delegations: readonly DelegationModel[];
  readonly channels: readonly ChannelModel[];
  readonly tracks: readonly TrackModel[];
  /** The offer to answer now, if any. */
  readonly letter: LetterModel | undefined;
  /** Offers that wait behind it. */
  readonly lettersBehind: number;
  /** All offers that wait, the one to answer first, where there are several. */
  readonly waiting: readonly WaitingOffer[];
  readonly ballot: BallotModel | undefined;
  /** The question to answer now, if any. */
  readonly question: QuestionModel | undefined;
  /** What can be said or asked. */
  readonly speech: SpeechModel;
  /** What the person is given to carry now, if anything. */
  readonly carry?: CarryModel | undefined;
  /** What becomes of such letters, in its turn, where others talk through the person's delegation. */
  readonly mail?: MailModel | undefined;
  /** The mediator's single text to review now, if any. */
  readonly review?: ReviewModel | undefined;
  /** The opening statement to make now, if it is asked for. */
  readonly opening?: OpeningModel | undefined;
  readonly draft: DraftModel;
  /** What the person can do besides an offer. */
  readonly actions: readonly ActionModel[];
  /** What happened around the table at this dawn. */
  readonly thisMorning: readonly EventModel[];
  /** For each open track that the person signs: whether the time is ripe, as far as it can be seen from its chair. */
  readonly ripeness: readonly RipenessModel[];
  /** What happened since the person last acted, oldest first. */
  readonly sinceLast: readonly DispatchModel[];
  /** The same, and this dawn, by the parts of the day. */
  readonly news: readonly NewsSection[];
  readonly today: TodayModel;
  /** What was said in answer to what the person did, since it last acted: on top of whatever else lies on the desk. */
  readonly answers: readonly AnswerModel[];
  /** What else has changed the text, or the chances of a signature, since it last acted; the heaviest first. */
  readonly turning: readonly DispatchModel[];
  /** The votes that were held since it last acted, oldest first. */
  readonly votes: readonly VoteMoment[];
  /** All that the chair has seen, newest round first. */
  readonly record: readonly RoundRecord[];
  /** What only the stage shows. */
  readonly stage: StageModel;
  /** The stage in a few short sentences, for those who cannot see it. */
  readonly stageDescription: string;
}

export interface DelegationModel extends PartyMark {
  readonly seatOf: string | undefined;
  readonly flags: readonly string[];
  readonly at: Place | undefined;
  readonly you: boolean;
  /** How the person reaches it. */
  readonly reach: 'self' | ChannelKind;
  /** Who carries, when relayed. */
  readonly via: PartyMark | undefined;
  readonly status: 'present' | 'leaving' | 'gone';
  /** Support at home: 0 to 100, and in words; absent where nothing depends on it. */
  readonly standing: { readonly points: number; readonly words: string } | undefined;
  /** How often it has ended its day with moves left, in both readings; absent while it never has. */
  readonly endedEarly: string | undefined;
  /** How far you trust it, and it trusts you, in words; absent for your own delegation. */
  readonly trust: { readonly inIt: string; readonly inYou: string } | undefined;
  /** Those for whom it speaks, where it is a bloc. */
  readonly members: readonly MemberModel[];
  /** Addressed by the draft. */
  readonly addressed: boolean;
  /** Why it cannot be addressed now, if so. */
  readonly unaddressable: string | undefined;
}

export interface ChannelModel {
  readonly a: PartyIndex;
  readonly b: PartyIndex;
  readonly kind: ChannelKind;
  /** Carried now: an offer or an answer of yours is on its way. */
  readonly carrying: { readonly from: PartyIndex; readonly via: PartyIndex; readonly to: PartyIndex } | undefined;
}

export interface TrackModel {
  readonly track: TrackIndex;
  readonly title: string;
  /** Who signs it. */
  readonly signatories: readonly PartyMark[];
  readonly youSign: boolean;
  /** Who may put a single text to them, if anybody: "you mediate", "Town A mediates". */
  readonly mediated?: string | undefined;
  readonly status: 'open' | 'signed' | 'closed';
  /** "Signed on Friday, 22 August", "Closed: the Coalition left". */
  readonly statusWords: string | undefined;
  /** It is put to the vote at the dusk that comes. */
  readonly voteToday: boolean;
  /** What stands in the way of a signature, in a sentence; that nothing is initialled yet, the margin shows. */
  readonly obstacle: string | undefined;
  /** Why no wording of it can be put into the draft, if so: a counter keeps to its own part. */
  readonly undraftable?: string | undefined;
  /** The text as it would be signed now, against your walk-away. */
  readonly worth: Worth;
  /** How home would take the text as it stands, where it would be asked; from the person's own factions only. */
  readonly home: HomeModel | undefined;
  readonly articles: readonly ArticleModel[];
}

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

/** An offer or counter in the making. */
export interface DraftModel {
  readonly kind: 'offer' | 'counter';
  readonly track: TrackIndex | undefined;
  readonly clauses: readonly DraftClause[];
  readonly to: readonly PartyMark[];
  /** That it goes to all signatories that can be reached, while nobody is chosen and they are several. */
  readonly toAll: string | undefined;
  /** Any of them is reached through a carrier. */
  readonly relayed: boolean;
  /** The text with the draft in it. */
  readonly worth: Worth | undefined;
  /** Why it cannot be sent, in a sentence; absent when it can. */
  readonly unsendable: string | undefined;
  readonly sendWords: string;
  /** How home would take the text with the draft in it, where it would be asked. */
  readonly home: HomeModel | undefined;
  /** The last change to the draft can be taken back, or made again. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the carrier is asked to keep to the words; absent where nothing is carried. */
  readonly exact?: boolean | undefined;
  /** It can be put as the single text of a part that the person mediates; `unavailable` says why not now, if so. */
  readonly single?: { readonly unavailable: string | undefined } | undefined;
  /** What the person has said in public and would go back on by having it accepted, if anything. */
  readonly goesBack?: string | undefined;
}
export interface DraftClause {
  readonly issue: IssueIndex;
  readonly number: number;
  readonly title: string;
  readonly option: OptionIndex;
  readonly label: string;
  readonly points: number;
  /** The second option where the clause is vague, and the points of that reading. */
  readonly or?: OptionIndex | undefined;
  readonly pointsOr?: number | undefined;
  readonly second: SecondAnswerModel;
}
/** The answer beside the chosen one that makes a clause of the draft vague. */
export interface SecondAnswerModel {
  /** It is vague by this one. */
  readonly now: OptionIndex | undefined;
  /** Those that could be it. */
  readonly options: readonly { readonly option: OptionIndex; readonly label: string }[];
  /** The one to begin with; absent where none comes to mind that nobody rules out. */
  readonly suggested: OptionIndex | undefined;
  /** Why the clause cannot be made vague, if so. */
  readonly unavailable: string | undefined;
}
