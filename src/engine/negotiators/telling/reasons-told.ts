import { letterWith } from '../../mind/letters.ts';
import { firstUnderWay } from '../../mind/letters-answered.ts';
import { at } from '../../model/at.ts';
import type { Clause, PartyIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { whyNot, whyWritten, withWhy } from './from-the-world.ts';
import { heardBy } from './heard-by.ts';
import { ofAnswer } from './of-answer.ts';
import { ofIncident } from './of-incident.ts';
import { ofLetter } from './of-letter.ts';
import { ofReply } from './of-reply.ts';
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
