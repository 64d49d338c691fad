/** Reasons of an answer, in the light of those that the party has given before. */
import { byId } from '../../model/ids.ts';
import type { AnswerMove } from '../../model/moves.ts';
import { isSameWording, wordingOf } from '../../model/wording.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { lastRefusedOver, lettersBefore, sameTurnedDown } from './correspondence.ts';
import { whyTurnedDown, whyWritten, withWhy } from './from-the-world.ts';
import { ofLetter } from './of-letter.ts';
import { keptInPublic } from './turned-down.ts';
import { weighsTogether } from './weighs-together.ts';

/** Reasons of an answer. A counter is a letter itself. */
export function ofAnswer(view: View, decision: Decision): readonly Reason[] {
  const { move, reasons } = decision;
  if (move.type !== 'answer') return reasons;
  const letter = byId(view.offers, move.offer);
  const before = lettersBefore(view.offers, letter);
  if (move.response === 'counter') {
    const counter = { track: letter.track, to: letter.from, clauses: move.clauses };
    return withWhy(ofLetter(view, counter, reasons, letter), whyWritten(view, counter, letter));
  }
  if (move.response === 'refuse') return ofRefusal(view, decision, move, letter, before);
  const last = sameTurnedDown(before, deliveredClauses(letter)).at(-1);
  return last === undefined ? reasons : [{ code: 'comes-round', round: last.round }, ...reasons];
}

type Refusal = Extract<AnswerMove, { response: 'refuse' }>;

/** Reasons of a refusal: for the same letter as before that the answer stands, else the reasons and one from the world. */
function ofRefusal(
  view: View,
  decision: Decision,
  move: Refusal,
  letter: SeenOffer,
  before: readonly SeenOffer[],
): readonly Reason[] {
  const { reasons } = decision;
  const turnedDown = sameTurnedDown(before, deliveredClauses(letter));
  const last = turnedDown.at(-1);
  if (last !== undefined) {
    const kept = reasons.filter(({ code }) => code === 'price' || code === 'far-apart');
    return [{ code: 'answer-stands', round: last.round, times: turnedDown.length }, ...kept];
  }
  const said = reasons.map((reason) => againOver(view, reason, letter, before));
  return withWhy([...said, ...weighsTogether(view, decision), ...keptInPublic(view, move)], whyTurnedDown(view, letter, move.issue));
}

/** A clause that it cannot accept and has refused before, in the same words, as such. */
function againOver(view: View, reason: Reason, letter: SeenOffer, before: readonly SeenOffer[]): Reason {
  if (reason.code !== 'cannot') return reason;
  const clause = deliveredClauses(letter).find((each) => each.issue === reason.issue);
  const last = lastRefusedOver(before, reason.issue);
  if (clause === undefined || last === undefined || !isSameWording(clause, last.clause)) return reason;
  return { code: 'still-no', issue: clause.issue, ...wordingOf(clause), round: answeredIn(view, last.letter) };
}

/** Round in which a letter was answered. */
function answeredIn({ record }: View, { id, round }: SeenOffer): number {
  return record.find((line) => line.kind === 'answered' && line.offer === id)?.round ?? round;
}
