import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import { isRefusedAgain } from '#engine/negotiators/telling/correspondence.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { lettersBefore } from '#engine/text/letters-before.ts';
import type { PartyMark } from '../../party-mark.ts';
import { answerInWords } from '../../words/answer-in-words.ts';
import { articleNumber, clauseMeaning, issueTitle, markOf } from '../../words/names.ts';
import { questionInWords } from '../../words/speech-words.ts';
import type { Seat } from '../parts/chair.ts';
import { type ForetoldModel, foretoldModel } from '../parts/foretold-model.ts';
import { causeOf } from './cause.ts';
import type { DispatchModel } from './news-model.ts';
import { isAnswerTo, linesSinceAct } from './records.ts';

/** The answer to an act of the person: an offer, a question, a claim, a word to its own side. */
export interface AnswerModel {
  /** Index of its line in the record. */
  readonly key: number;
  readonly from: PartyMark;
  /** An offer, and all of it. */
  readonly accepted: boolean;
  /** "Washington accepts", "Moscow replies" */
  readonly heading: string;
  /** Subject of the answer: "Your offer on the meeting.", "You asked: How much does “Place” matter to you?" */
  readonly about: string;
  /** Carrier of both, if any: "Carried by Washington." */
  readonly carried: string | undefined;
  /** The answer in a sentence. */
  readonly words: string;
  /** Clauses of an offer; empty for any other answer. */
  readonly clauses: readonly {
    readonly issue: IssueIndex;
    readonly number: number;
    readonly title: string;
    readonly label: string;
    /** The refusal names it. */
    readonly named: boolean;
    /** "accepted for now, instead of what Kyiv had accepted", "sent back" */
    readonly fate: string;
  }[];
  /** Reasons, in its voice. */
  readonly reasons: readonly string[];
  /** For an offer: the forecast, and whether it proved right. */
  readonly foretold?: ForetoldModel | undefined;
}

type Answering<Kind extends Dispatch['kind']> = (
  chair: Seat,
  dispatch: Extract<Dispatch, { kind: Kind }>,
  line: DispatchModel,
) => AnswerModel | undefined;

/** Returns the answers to acts of the person, since it last acted; counters are letters. */
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
  heldBack: (chair, { by, to }, line) => ({
    ...bare(chair, by, line),
    heading: chair.game.say('answer.holds-back', { who: by }),
    about: chair.game.say('answer.about-words', { to }),
  }),
  replied: (chair, { question }, line) => {
    const { to, asked } = byId(chair.view.questions, question);
    const put = questionInWords(chair.game, { claims: chair.view.claims }, asked);
    return {
      ...bare(chair, to, line),
      heading: chair.game.say('answer.replies', { who: to }),
      about: chair.game.say('answer.about-question', { question: put }),
    };
  },
  claimAnswered: (chair, { claim }, line) => {
    const { about, issue } = byId(chair.view.claims, claim);
    return {
      ...bare(chair, about, line),
      heading: chair.game.say('answer.answers-claim', { who: about }),
      about: chair.game.say('answer.about-claim', { about, issue }),
    };
  },
  reviewed: (chair, { draft }, line) => {
    const { by, track } = at(chair.view.drafts, draft);
    return {
      ...bare(chair, by, line),
      heading: chair.game.say('answer.what-must-change'),
      about: chair.game.say('answer.about-single-text', { track }),
    };
  },
  membersHeard: (chair, { consultation }, line) => {
    const { party, issue } = at(chair.view.consultations, consultation);
    return {
      ...bare(chair, party, line),
      heading: chair.game.say('answer.members-answer'),
      about: chair.game.say('answer.about-members', { issue }),
    };
  },
  standingChanged: (chair, { party }, line) => ({
    ...bare(chair, party, line),
    heading: chair.game.say('answer.home-has-heard'),
    about: chair.game.say('answer.about-home'),
  }),
};

function bare(
  { game }: Seat,
  from: PartyIndex,
  { key, words, reasons }: DispatchModel,
): Omit<AnswerModel, 'heading' | 'about'> {
  return { key, from: markOf(game, from), carried: undefined, accepted: false, words, clauses: [], reasons };
}

function toOffer(chair: Seat, id: number, line: DispatchModel): AnswerModel | undefined {
  const { game, view } = chair;
  const offer = view.offers.find((seen) => seen.id === id);
  if (offer?.answer === undefined || offer.answer.response === 'counter') return undefined;
  const accepted = offer.answer.response === 'accept';
  const who = offer.to;
  const over = offer.answer.response === 'refuse' ? offer.answer.issue : undefined;
  return {
    key: line.key,
    from: markOf(game, who),
    carried: offer.via === undefined ? undefined : game.say('answer.carried', { via: offer.via }),
    accepted,
    heading: accepted
      ? game.say('answer.accepts', { who })
      : game.say('answer.refuses', { who, again: isRefusedAgain(lettersBefore(view.offers, offer), offer) }),
    about: game.say(offer.counters === undefined ? 'answer.about-offer' : 'answer.about-counter', {
      track: offer.track,
    }),
    words: answerInWords(game, chair.view.offers, byId(chair.view.offers, id)),
    clauses: deliveredClauses(offer).map((clause) => ({
      issue: clause.issue,
      number: articleNumber(game, clause.issue),
      title: issueTitle(game, clause.issue),
      label: clauseMeaning(game, clause),
      named: clause.issue === over,
      fate: accepted
        ? game.say('answer.clause-accepted', { insteadOf: replacedBy(chair, line.key, clause.issue) })
        : game.say(clause.issue === over ? 'answer.clause-sent-back-over' : 'answer.clause-sent-back'),
    })),
    reasons: line.reasons,
    foretold: foretoldModel(chair, id, who, accepted ? 'accept' : 'refuse'),
  };
}

/** Returns the parties whose initials on other wording of an article fell by an answer. */
function replacedBy({ view }: Seat, answered: number, issue: IssueIndex): PartyIndex[] {
  return view.record.flatMap((line, key) => {
    const isWritten = key > answered && line.kind === 'tabled' && line.issue === issue;
    return isWritten && causeOf(view, key) === answered ? line.dropped : [];
  });
}
