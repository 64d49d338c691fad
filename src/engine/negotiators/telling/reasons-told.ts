import { heardSince, lastHeard } from '../../mind/heard-since.ts';
import { type AddressedClauses, incidentToldIn, TO_ALL } from '../../mind/incidents.ts';
import { letterWith } from '../../mind/letters.ts';
import { firstUnderWay } from '../../mind/letters-answered.ts';
import { questionsBefore, questionWith } from '../../mind/questions.ts';
import { at } from '../../model/at.ts';
import type { AnswerMove, Clause, Move, PartyIndex } from '../../model/moves.ts';
import { isSameWording } from '../../model/wording.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Cause } from '../decision/cause.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { saidAcceptableIn } from '../position/said-acceptable.ts';
import { isProposedFirst } from './correspondence.ts';
import { whyNot, whyReplied, whyWritten, withWhy } from './from-the-world.ts';
import { ofAnswer } from './of-answer.ts';
import { ofLetter } from './of-letter.ts';
import { withSpokenCauses } from './spoken-cause.ts';
import { keptInPublic, noBefore, turnedDown } from './turned-down.ts';
import { oneThingMore, weighsTogether } from './weighs-together.ts';

/**
 * Returns everything that a negotiator can say of a decision: its reasons, and earlier events that bear on it. It
 * affects no decision, so it is called only to inform a reader; the same view and decision always give the same result.
 * An offer to several is explained to each, `to`, separately; to the first of them if absent.
 */
export function reasonsTold(view: View, decision: Decision, to?: PartyIndex): readonly Reason[] {
  const { move } = decision;
  const answered = move.type === 'answer' ? letterWith(view, move.offer) : undefined;
  const { incident, reasons } = withSpokenCauses(view, ofIncident(view, move, to), decision.reasons, answered);
  return [...incident, ...reasonsFor(view, { ...decision, reasons }, to)];
}

/** Returns the reasons of a decision that each reader of it is told in the same way, such as for an offer to several. */
export function reasonsForAll(view: View, decision: Decision): readonly Reason[] {
  const { move } = decision;
  if (move.type !== 'offer') return reasonsTold(view, decision);
  const [first = [], ...others] = move.to.map((to) => reasonsTold(view, decision, to));
  const told = others.map((reasons) => reasons.map((reason) => JSON.stringify(reason)));
  return first.filter((reason) => told.every((reasons) => reasons.includes(JSON.stringify(reason))));
}

function reasonsFor(view: View, decision: Decision, to?: PartyIndex): readonly Reason[] {
  const { move, reasons } = decision;
  if (move.type === 'offer') return ofOffer(view, decision, to ?? at(move.to, 0));
  if (move.type === 'answer') {
    return ofAnswer(view, { ...decision, reasons: heardBy(view, reasons, letterWith(view, move.offer).from) });
  }
  if (move.type === 'endDay') return [...reasons, ...awaited(view)];
  if (move.type === 'consult' && move.about === undefined) {
    return [...reasons, { code: 'home-first', support: at(view.parties, view.party).standing }];
  }
  if (move.type === 'reply') return ofReply(view, decision);
  const more = [...noBefore(view, move), ...keptInPublic(view, move), ...weighsTogether(view, decision)];
  return withWhy([...reasons, ...oneThingMore(more)], whyNot(view, overNamed(view, move)));
}

/** Clauses that a vote or a review turns down; an answer has told them already. */
function overNamed(view: View, move: Decision['move']): readonly Clause[] {
  return move.type === 'vote' || move.type === 'review' ? turnedDown(view, move) : [];
}

function ofOffer(view: View, decision: Decision, to: PartyIndex): readonly Reason[] {
  const { move, reasons } = decision;
  if (move.type !== 'offer') return reasons;
  const letter = { track: move.track, to, clauses: move.clauses };
  return withWhy(ofLetter(view, letter, heardBy(view, reasons, to)), whyWritten(view, letter));
}

/** The first offer of its own that is being carried. */
function awaited(view: View): Reason[] {
  const carried = firstUnderWay(view);
  return carried?.via === undefined ? [] : [{ code: 'awaits', party: carried.to, via: carried.via }];
}

// Reasons of a negotiator for its reply to a question.

/**
 * Reasons of a reply, with what the party needs in exchange or what has moved it, where the reply says that much and the file
 * has a reason. To the same party a plain reply is explained once; a refusal to reply, or a reply for a word in confidence,
 * each time.
 */
function ofReply(view: View, { move, reasons }: Decision): readonly Reason[] {
  if (move.type !== 'reply') return reasons;
  const question = questionWith(view, move.question);
  if (question === undefined || move.says === 'evade') return reasons;
  const heard = heardBy(view, reasons, question.from);
  const inReturn = reasons.filter(({ code }) => code === 'in-return');
  const causes = heard.filter(({ code }) => code === 'in-exchange' || code === 'moves');
  const why = whyReplied(view, { ...question, says: move.says });
  if (why !== undefined || inReturn.length > 0) return [...inReturn, ...(why === undefined ? [] : [why]), ...causes];
  return questionsBefore(view, question) === 0 ? heard : causes;
}

/** The incident that a letter, an answer, a vote or a statement speaks of. An offer to several speaks to each, `to`, apart. */
function ofIncident(view: View, move: Move, to?: PartyIndex): readonly Reason[] {
  const speeches = speechesIn(view, move, to);
  const incident = speeches.length === 0 ? undefined : incidentToldIn(view, speeches);
  return incident === undefined ? [] : [{ code: 'reacts', ...incident }];
}

/** The words of a move to each that hears it, in their order, up to one of them. */
function speechesIn(view: View, move: Move, to: PartyIndex | undefined): readonly AddressedClauses[] {
  switch (move.type) {
    case 'offer': {
      const { clauses } = move;
      const hearers = [...move.to].sort((a, b) => a - b);
      return hearers.slice(0, hearers.indexOf(to ?? at(move.to, 0)) + 1).map((hearer) => ({ to: hearer, clauses }));
    }
    case 'answer': {
      const letter = letterWith(view, move.offer);
      return [{ to: letter.from, clauses: clausesOf(move, letter) }];
    }
    case 'vote':
      return [TO_ALL];
    case 'declare':
      return move.what === 'insist' || move.what === 'never' ? [TO_ALL] : [];
    default:
      return [];
  }
}

function clausesOf(move: AnswerMove, letter: SeenOffer): readonly Clause[] {
  if (move.response === 'counter') return move.clauses;
  return move.response === 'accept' ? deliveredClauses(letter) : [];
}

/**
 * Reasons as they are said to one reader: on the days on which that one has heard what the party said before. A word that
 * it has never heard is not taken back before it.
 */
function heardBy(view: View, reasons: readonly Reason[], reader: PartyIndex): readonly Reason[] {
  return reasons.flatMap((reason): Reason[] => {
    switch (reason.code) {
      case 'moves':
        return [{ ...reason, ...movedFrom(view, reason, reader), cause: causeFor(view, reason, reader) }];
      case 'rest-departs':
        return [{ ...reason, round: saidAcceptableIn(view, reason, reader) }];
      case 'no-longer': {
        const since =
          reason.said === 'asked'
            ? heardSince(view, reader, reason, reason.since)
            : saidAcceptableIn(view, reason, reader);
        return since === undefined ? [] : [{ ...reason, since }];
      }
      default:
        return [reason];
    }
  });
}

/**
 * The position that is left and the round in which the reader heard it; without a round if the reader had proposed it first,
 * since it was no request of the sender. A reader that has heard another one last, since
 * the party said this one only to others, is told of that. A vote is cast before everybody.
 */
function movedFrom(view: View, { issue, option, or, from, since, opened, cause }: Moves, reader: PartyIndex): Left {
  if (cause.code === 'unsigned' || since === undefined) return { from, since, opened };
  const heard = heardSince(view, reader, from, since);
  const last = heard === undefined ? lastHeard(view, reader, issue) : undefined;
  if (last === undefined || isSameWording(last.clause, { option, or })) {
    return { from, since: isProposedFirst(view, reader, from) ? undefined : heard, opened };
  }
  return { from: last.clause, since: last.round, opened: false };
}

type Left = Pick<Moves, 'from' | 'since' | 'opened'>;

/** The cause of a change: a word that the party has given on the day on which the reader heard it. */
function causeFor(view: View, { issue, option, or, cause }: Moves, reader: PartyIndex): Cause {
  return cause.code === 'word' ? { ...cause, round: saidAcceptableIn(view, { issue, option, or }, reader) } : cause;
}

type Moves = Extract<Reason, { code: 'moves' }>;
