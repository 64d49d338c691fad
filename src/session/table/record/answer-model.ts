import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import { isRefusedAgain } from '#engine/negotiators/telling/correspondence.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import type { SeenOffer } from '#engine/views/seen-offer.ts';
import type { PartyMark } from '../../party-mark.ts';
import { answerInWords } from '../../words/answer-in-words.ts';
import {
  articleNumber,
  clauseMeaning,
  issueTitle,
  markOf,
  sentence,
  trackTitle,
  voiceOf,
  voicesOf,
} from '../../words/names.ts';
import { issueInSentence, midSentence } from '../../words/refusal-in-words.ts';
import { questionInWords } from '../../words/speech-words.ts';
import { subjectOf } from '../../words/subject.ts';
import type { Seat } from '../parts/chair.ts';
import { causeOf } from './cause.ts';
import type { DispatchModel } from './news-model.ts';
import { isAnswerTo, linesSinceAct } from './records.ts';

/** What was said in answer to something that the person did: an offer, a question, a claim, a word to its own side. */
export interface AnswerModel {
  /** Its line in the record. */
  readonly key: number;
  readonly from: PartyMark;
  readonly via: PartyMark | undefined;
  /** An offer, and all of it. */
  readonly accepted: boolean;
  /** "Washington accepts", "Moscow replies" */
  readonly heading: string;
  /** What it answers: "Your offer on the meeting", "You asked: How much does “Place” matter to you?" */
  readonly about: string;
  /** The answer in a sentence. */
  readonly words: string;
  /** Of an offer; of anything else none. */
  readonly clauses: readonly {
    readonly issue: IssueIndex;
    readonly number: number;
    readonly title: string;
    readonly label: string;
    /** The refusal names it. */
    readonly named: boolean;
    /** Who had initialled other wording that it has replaced. */
    readonly insteadOf?: string | undefined;
  }[];
  /** Why, in its voice. */
  readonly reasons: readonly string[];
}

type Answering<Kind extends Dispatch['kind']> = (
  chair: Seat,
  dispatch: Extract<Dispatch, { kind: Kind }>,
  line: DispatchModel,
) => AnswerModel | undefined;

/** What has been said in answer to something that the person did, since it last acted; counters are letters. */
export function answerModels(chair: Seat): AnswerModel[] {
  return linesSinceAct(chair, (dispatch) => isAnswerTo(chair, dispatch)).flatMap(
    (line) => answerModel(chair, line) ?? [],
  );
}

function answerModel(chair: Seat, line: DispatchModel): AnswerModel | undefined {
  const dispatch = at(chair.view.record, line.key);
  const answering = ANSWERING[dispatch.kind] as Answering<Dispatch['kind']> | undefined;
  return answering?.(chair, dispatch, line);
}

const ANSWERING: { readonly [Kind in Dispatch['kind']]?: Answering<Kind> } = {
  answered: (chair, { offer }, line) => toOffer(chair, offer, line),
  heldBack: (chair, { by, to }, line) =>
    said(chair, by, line, {
      doing: 'hold',
      rest: ' your words back',
      about: `Your words to ${voiceOf(chair.game, to)}`,
    }),
  replied: (chair, { question }, line) => {
    const { to, asked } = byId(chair.view.questions, question);
    const about = `You asked: ${questionInWords(chair.game, { claims: chair.view.claims }, asked)}`;
    return said(chair, to, line, { doing: 'reply', about });
  },
  claimAnswered: (chair, { claim }, line) => {
    const { about, issue } = byId(chair.view.claims, claim);
    const what = issueInSentence(chair.game, issue);
    return said(chair, about, line, {
      doing: 'answer',
      rest: ' your claim',
      about: `What you have said of ${voiceOf(chair.game, about)} on ${what}`,
    });
  },
  reviewed: (chair, { draft }, line) => {
    const { by, track } = at(chair.view.drafts, draft);
    const about = `Your single text on ${midSentence(trackTitle(chair.game, track))}`;
    return { ...bare(chair, by, line), heading: 'What must change', about };
  },
  membersHeard: (chair, { consultation }, line) => {
    const { party, issue } = at(chair.view.consultations, consultation);
    const about = `You asked them about ${issueInSentence(chair.game, issue)}`;
    return { ...bare(chair, party, line), heading: 'Your members answer', about };
  },
  standingChanged: (chair, { party }, line) => ({
    ...bare(chair, party, line),
    heading: 'Home has heard you',
    about: 'You explained yourself at home',
  }),
};

function bare(
  { game }: Seat,
  from: PartyIndex,
  { key, words, reasons }: DispatchModel,
): Omit<AnswerModel, 'heading' | 'about'> {
  return { key, from: markOf(game, from), via: undefined, accepted: false, words, clauses: [], reasons };
}

/** What one delegation says that is no answer to an offer. */
function said(
  chair: Seat,
  from: PartyIndex,
  line: DispatchModel,
  { doing, rest = '', about }: { readonly doing: string; readonly rest?: string; readonly about: string },
): AnswerModel {
  return { ...bare(chair, from, line), heading: `${sentence(subjectOf(chair.game, from).does(doing))}${rest}`, about };
}

function toOffer(chair: Seat, id: number, line: DispatchModel): AnswerModel | undefined {
  const { game, view } = chair;
  const offer = view.offers.find((seen) => seen.id === id);
  if (offer?.answer === undefined || offer.answer.response === 'counter') return undefined;
  const accepted = offer.answer.response === 'accept';
  const over = offer.answer.response === 'refuse' ? offer.answer.issue : undefined;
  const what = offer.counters === undefined ? 'offer' : 'counter';
  return {
    key: line.key,
    from: markOf(game, offer.to),
    via: offer.via === undefined ? undefined : markOf(game, offer.via),
    accepted,
    heading: accepted ? sentence(subjectOf(game, offer.to).does('accept')) : refuses(chair, offer),
    about: `Your ${what} on ${midSentence(trackTitle(game, offer.track))}`,
    words: answerInWords(game, chair.view.offers, byId(chair.view.offers, id)),
    clauses: deliveredClauses(offer).map((clause) => ({
      issue: clause.issue,
      number: articleNumber(game, clause.issue),
      title: issueTitle(game, clause.issue),
      label: clauseMeaning(game, clause),
      named: clause.issue === over,
      insteadOf: accepted ? replacedOf(chair, line.key, clause.issue) : undefined,
    })),
    reasons: line.reasons,
  };
}

function refuses({ game, view }: Seat, offer: SeenOffer): string {
  const no = sentence(subjectOf(game, offer.to).does('refuse'));
  return isRefusedAgain(view.offers, offer) ? `${no} again` : no;
}

/** Those whose initials on other wording of an article fell by an answer. */
function replacedOf({ game, view }: Seat, answered: number, issue: IssueIndex): string | undefined {
  const dropped = view.record.flatMap((line, key) => {
    const isWritten = key > answered && line.kind === 'tabled' && line.issue === issue;
    return isWritten && causeOf(view, key) === answered ? line.dropped : [];
  });
  return dropped.length === 0 ? undefined : voicesOf(game, dropped);
}
