import { firstUnderWay } from '../../mind/letters-answered.ts';
import { at } from '../../model/at.ts';
import type { Clause, PartyIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { clauseGains } from '../weighing/clause-gains.ts';
import { whyNot, whyWritten, withWhy } from './from-the-world.ts';
import { isGiven } from './is-given.ts';
import { ofAnswer } from './of-answer.ts';
import { ofLetter, withPublicWord } from './of-letter.ts';
import { ofReply } from './of-reply.ts';
import { keptInPublic, noBefore, turnedDown, wouldRather } from './turned-down.ts';
import { oneThingMore, weighsTogether } from './weighs-together.ts';

/**
 * All that a negotiator can say of a decision: its reasons, and what has happened so far that bears on it. It decides
 * nothing, so it is asked only where somebody is told; the same view and decision always give the same. An offer to
 * several is explained to each, `to`, apart; the first of them where it is absent.
 */
export function reasonsTold(view: View, decision: Decision, to?: PartyIndex): readonly Reason[] {
  const { move, reasons } = decision;
  if (move.type === 'offer') return ofOffer(view, decision, to ?? at(move.to, 0));
  if (move.type === 'answer') return ofAnswer(view, decision);
  if (move.type === 'endDay') return [...reasons, ...awaited(view)];
  if (move.type === 'consult' && move.about === undefined) {
    return [...reasons, { code: 'home-first', support: at(view.parties, view.party).standing }];
  }
  if (move.type === 'reply') return ofReply(view, decision);
  const more = [
    ...noBefore(view, move),
    ...keptInPublic(view, move),
    ...weighsTogether(view, decision),
    ...wouldRather(view, decision),
  ];
  return withWhy([...reasons, ...oneThingMore(more)], whyNot(view, overNamed(view, move)));
}

/** What a vote or a review turns down, article by article; an answer has told it already. */
function overNamed(view: View, move: Decision['move']): readonly Clause[] {
  return move.type === 'vote' || move.type === 'review' ? turnedDown(view, move) : [];
}

function ofOffer(view: View, decision: Decision, to: PartyIndex): readonly Reason[] {
  const { move } = decision;
  if (move.type !== 'offer') return decision.reasons;
  const letter = { track: move.track, to, clauses: move.clauses };
  const reasons = asTrade(withStep(view, to, move.clauses, decision));
  const said = withPublicWord(view, letter, ofLetter(view, letter, reasons, decision.account));
  return withWhy(said, whyWritten(view, letter));
}

/**
 * The reasons for an offer, with the ground that it gives to the one that reads it: what brings that one nothing is not
 * called a step to it. Where no other reason is left, that a signature is nearer.
 */
function withStep(view: View, to: PartyIndex, clauses: readonly Clause[], { reasons, account }: Decision): Reason[] {
  const given = reasons.find((reason) => reason.code === 'gives-on');
  if (given === undefined || isGiven(view, to, given)) return [...reasons];
  const step = clauseGains(view, clauses)
    .reverse()
    .find((gain) => gain.points < 0 && isGiven(view, to, gain));
  const said = reasons.flatMap((reason): Reason[] => {
    if (reason !== given) return [reason];
    return step === undefined ? [] : [{ code: 'gives-on', ...step }];
  });
  if (said.length > 0 || account === undefined) return said;
  const { track, waiting, walkAway } = account;
  return [{ code: 'prospect', track, with: waiting, without: walkAway }];
}

/** Where an own offer both gives and gains, the one is the price of the other. */
function asTrade(reasons: readonly Reason[]): readonly Reason[] {
  const gains = reasons.find((reason) => reason.code === 'gains-by');
  const gives = reasons.find((reason) => reason.code === 'gives-on');
  if (gains === undefined || gives === undefined) return reasons;
  return [{ code: 'trades', gives, gains }, ...reasons.filter((reason) => reason !== gains && reason !== gives)];
}

/** The first offer of its own that is being carried. */
function awaited(view: View): Reason[] {
  const carried = firstUnderWay(view);
  return carried?.via === undefined ? [] : [{ code: 'awaits', party: carried.to, via: carried.via }];
}
