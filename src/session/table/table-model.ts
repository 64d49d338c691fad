import type { PartyIndex } from '#engine/model/moves.ts';
import type { HintTime } from '#engine/model/scenario/hint-time.ts';
import type { BallotModel } from './desk/ballot-model.ts';
import type { CarryModel, MailModel } from './desk/carry-model.ts';
import type { LetterModel, WaitingOffer } from './desk/letter-model.ts';
import type { OpeningModel } from './desk/opening-model.ts';
import type { QuestionModel } from './desk/question-model.ts';
import type { ReviewModel } from './desk/review-model.ts';
import type { ActionModel } from './frame/action.ts';
import type { Calendar } from './frame/calendar.ts';
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
import type { ReadyReplies } from './talks/ready-replies.ts';
import type { ThreadModel } from './talks/thread-model.ts';
import type { TrackModel } from './text/track-model.ts';

/**
 * What the table shows to the person at it: everything the panels and the stage need, in words and small numbers,
 * and nothing that the chair may not see. Built by `tableModelOf`; panels and stage only paint it.
 */
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
  /** What the person is told before its first decision; absent after it. */
  readonly dawn?: DawnModel | undefined;
  readonly draft: DraftModel;
  /** What the person can do besides an offer. */
  readonly actions: readonly ActionModel[];
  /** What happened around the table at this dawn. */
  readonly thisMorning: readonly EventModel[];
  /** Line on a day that began with nothing changed; `undefined` on any other, and once the person has acted. */
  readonly quietMorning: string | undefined;
  /** For each open track that the person signs: whether the time is ripe, as far as it can be seen from its chair. */
  readonly ripeness: readonly RipenessModel[];
  /** What happened since the person last acted, oldest first. */
  readonly sinceLast: readonly DispatchModel[];
  /** The same, and this dawn, by the parts of the day. */
  readonly news: readonly NewsSection[];
  /** What was said in answer to what the person did, since it last acted: on top of whatever else lies on the desk. */
  readonly answers: readonly AnswerModel[];
  /** How the others take what the person did today; of those that show nothing none. */
  readonly reactions: readonly ReactionModel[];
  /** What else has changed the text, or the chances of a signature, since it last acted; the heaviest first. */
  readonly turning: readonly DispatchModel[];
  /** The delegations in a row, by their channels. */
  readonly badges: readonly BadgeModel[];
  /** The conversation with each other delegation. */
  readonly threads: readonly ThreadModel[];
  /** Replies, in one step, to those that have refused. */
  readonly ready: readonly ReadyReplies[];
  /** The high points of the talks since it last acted, oldest first. */
  readonly moments: readonly Moment[];
  /** All that the chair has seen, newest round first. */
  readonly record: readonly RoundRecord[];
  /** What only the stage shows. */
  readonly stage: StageModel;
  /** The stage in a few short sentences, for those who cannot see it. */
  readonly stageDescription: string;
}

/** What of a table is painted, and read as it lies there: nothing that anybody is asked, or told of. */
export type LaidTable = Pick<
  TableModel,
  'you' | 'calendar' | 'delegations' | 'channels' | 'tracks' | 'reactions' | 'draft' | 'stage' | 'stageDescription'
>;
