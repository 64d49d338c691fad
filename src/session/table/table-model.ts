import type { PartyIndex } from '#engine/model/moves.ts';
import type { HintTime } from '#engine/model/scenario/hint-time.ts';
import type { BallotModel } from './desk/ballot-model.ts';
import type { CarryModel, MailModel } from './desk/carry-model.ts';
import type { LetterModel, WaitingOffer } from './desk/letter-model.ts';
import type { OpeningModel } from './desk/opening-model.ts';
import type { QuestionModel } from './desk/question-model.ts';
import type { ReviewModel } from './desk/review-model.ts';
import type { ActionModel } from './frame/action.ts';
import type { CalendarModel } from './frame/calendar-model.ts';
import type { DawnModel } from './frame/dawn-model.ts';
import type { Moment } from './frame/moment.ts';
import type { RipenessModel } from './frame/ripeness-model.ts';
import type { StageModel } from './frame/stage-model.ts';
import type { DraftModel } from './offer/draft-model.ts';
import type { ChannelModel, DelegationModel } from './parts/delegation-model.ts';
import type { AnswerModel } from './record/answer-model.ts';
import type { EventModel } from './record/event-model.ts';
import type { DispatchModel, NewsSection, RoundRecord } from './record/news-model.ts';
import type { ReactionModel } from './record/reaction-model.ts';
import type { SpeechModel } from './say/speech-model.ts';
import type { BadgeModel } from './talks/badges.ts';
import type { PreparedModel } from './talks/prepared-model.ts';
import type { ReadyReplies } from './talks/ready-replies.ts';
import type { ThreadModel } from './talks/thread-model.ts';
import type { WayModel } from './talks/ways.ts';
import type { TrackModel } from './text/track-model.ts';

/**
 * The table as shown to its person: everything the panels and the stage need, in words and small numbers, and nothing
 * that the chair may not see. Built by `tableModelOf`; panels and stage only paint it.
 */
export interface TableModel {
  readonly title: string;
  /** "Facts as of 31 August 2025", where the scenario has a date. */
  readonly factsAsOf: string | undefined;
  readonly you: PartyIndex;
  readonly calendar: CalendarModel;
  /** The decision that the person is asked for now. */
  readonly asked: 'talk' | 'answer' | 'reply' | 'vote' | 'carry' | 'review' | 'open' | 'wait' | 'ended';
  readonly movesLeft: number;
  /** Time at which hints are shown. */
  readonly hints: HintTime;
  readonly delegations: readonly DelegationModel[];
  readonly channels: readonly ChannelModel[];
  readonly tracks: readonly TrackModel[];
  /** The offer to answer now, if any. */
  readonly letter: LetterModel | undefined;
  /** All offers that wait, the one to answer first, if there are several. */
  readonly waiting: readonly WaitingOffer[];
  readonly ballot: BallotModel | undefined;
  /** The question to answer now, if any. */
  readonly question: QuestionModel | undefined;
  /** Possible statements and questions. */
  readonly speech: SpeechModel;
  /** Moves prepared for the person's next turn, while others act in a game of several people. */
  readonly prepared?: PreparedModel | undefined;
  /** Offer that the person is given to carry now, if any. */
  readonly carry?: CarryModel | undefined;
  /** Instruction for such letters, in its turn, if others talk through the person's delegation. */
  readonly mail?: MailModel | undefined;
  /** The mediator's single text to review now, if any. */
  readonly review?: ReviewModel | undefined;
  /** The opening statement to make now, if it is asked for. */
  readonly opening?: OpeningModel | undefined;
  /** Introduction before the person's first decision; absent after it. */
  readonly dawn?: DawnModel | undefined;
  readonly draft: DraftModel;
  /** The person's actions besides an offer. */
  readonly actions: readonly ActionModel[];
  /** Events around the table at this dawn. */
  readonly thisMorning: readonly EventModel[];
  /** Line on a day that began with nothing changed; `undefined` on any other, and once the person has acted. */
  readonly quietMorning: string | undefined;
  /** For each open track that the person signs: whether the time is ripe, as far as it can be seen from its chair. */
  readonly ripeness: readonly RipenessModel[];
  /** Known positions of each other delegation. */
  readonly ways: readonly WayModel[];
  /** News since the person last acted, oldest first. */
  readonly sinceLast: readonly DispatchModel[];
  /** News since the person last acted and at this dawn, by the parts of the day. */
  readonly news: readonly NewsSection[];
  /** Answers to the person's acts, since it last acted: on top of everything else on the desk. */
  readonly answers: readonly AnswerModel[];
  /** Reactions of the others to the person's acts today; those that show nothing are left out. */
  readonly reactions: readonly ReactionModel[];
  /** Other changes of the text, or of the chances of a signature, since it last acted; the heaviest first. */
  readonly turning: readonly DispatchModel[];
  /** The delegations in a row, by their channels. */
  readonly badges: readonly BadgeModel[];
  /** The conversation with each other delegation. */
  readonly threads: readonly ThreadModel[];
  /** Replies, in one step, to those that have refused. */
  readonly ready: readonly ReadyReplies[];
  /** The high points of the talks since it last acted, oldest first. */
  readonly moments: readonly Moment[];
  /** Everything that the chair has seen, newest round first. */
  readonly record: readonly RoundRecord[];
  /** Contents of the stage only. */
  readonly stage: StageModel;
  /** The stage in a few short sentences, for those who cannot see it. */
  readonly stageDescription: string;
}

/** The read-only part of the table: no prompts, no news. */
export type LaidTable = Pick<
  TableModel,
  'you' | 'calendar' | 'delegations' | 'channels' | 'tracks' | 'reactions' | 'draft' | 'stage' | 'stageDescription'
>;
