/** Reasons of an answer, in the light of those that the party has given before. */
import { letterWith } from '../../mind/letters.ts';
import { answeredIn } from '../../mind/lines.ts';
import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { AnswerMove } from '../../model/moves.ts';
import { isSameWording, wordingOf } from '../../model/wording.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { hasInitialled } from '../weighing/has-initialled.ts';
import { lastRefusedOver, lettersKnownBefore, sameTurnedDown } from './correspondence.ts';
import { whyTurnedDown, whyWritten, withWhy } from './from-the-world.ts';
import { asksFor, between, MOST_NAMED, ofLetter } from './of-letter.ts';
import { keptInPublic } from './turned-down.ts';
import { weighsTogether } from './weighs-together.ts';

/** Reasons of an answer. A counter is a letter itself. */
export function ofAnswer(view: View, decision: Decision): readonly Reason[] {
  const { move, reasons } = decision;
  if (move.type !== 'answer') return reasons;
  const letter = letterWith(view, move.offer);
  const before = lettersKnownBefore(view, letter);
  if (move.response === 'counter') {
    const counter = { track: letter.track, to: letter.from, clauses: move.clauses };
    return withWhy(ofLetter(view, counter, reasons, letter), whyWritten(view, counter, letter));
  }
  if (move.response === 'refuse') return ofRefusal(view, decision, move, letter, before);
  const last = sameTurnedDown(before, deliveredClauses(letter)).at(-1);
  return [
    ...(last === undefined ? [] : [{ code: 'comes-round' as const, round: roundAnswered(view, last) }]),
    ...ofAcceptance(view, letter, reasons),
  ];
}

/** Reasons of an acceptance: the changes of the own position, what else is accepted, and what is left between the two. */
function ofAcceptance(view: View, letter: SeenOffer, reasons: readonly Reason[]): readonly Reason[] {
  const said = deliveredClauses(letter);
  const named = reasons.flatMap((reason) =>
    reason.code === 'moves' || reason.code === 'gains-by' ? [reason.issue] : [],
  );
  const taken = said.filter(({ issue }) => !named.includes(issue));
  return [
    ...reasons,
    ...(taken.length === 0 ? [] : [{ code: 'takes' as const, clauses: taken.slice(0, MOST_NAMED) }]),
    ...between(view, { track: letter.track, other: letter.from, own: said, theirs: said }),
  ];
}

type Refusal = Extract<AnswerMove, { response: 'refuse' }>;

/** Reasons of a refusal that are said again when its answer stands. */
const KEPT: readonly Reason['code'][] = [
  'price-lapsed',
  'overtaken',
  'moves',
  'rest-departs',
  'no-longer',
  'price',
  'far-apart',
];

/** Reasons of a refusal: for the same letter as before that the answer stands, else the reasons and one from the world. */
function ofRefusal(
  view: View,
  decision: Decision,
  move: Refusal,
  letter: SeenOffer,
  before: readonly SeenOffer[],
): readonly Reason[] {
  const { reasons } = decision;
  const asked = asksOf(view, letter, reasons);
  const turnedDown = sameTurnedDown(before, deliveredClauses(letter));
  const last = turnedDown.at(-1);
  if (last !== undefined) {
    const kept = reasons.filter(({ code }) => KEPT.includes(code));
    return [{ code: 'answer-stands', round: roundAnswered(view, last), times: turnedDown.length }, ...kept, ...asked];
  }
  const said = reasons
    .filter((reason) => reason.code !== 'cannot' || !hasInitialled(view, reason))
    .map((reason) => againOver(view, reason, letter, before));
  const more = [...weighsTogether(view, decision), ...keptInPublic(view, move), ...asked];
  return withWhy([...said, ...more], whyTurnedDown(view, letter, move.issue));
}

/** Positions of the party that a refused letter leaves aside or changes, where the refusal names no price. */
function asksOf(view: View, { track, from, clauses }: SeenOffer, reasons: readonly Reason[]): Reason[] {
  if (reasons.some(({ code }) => code === 'price' || code === 'vote-first')) return [];
  const named = reasons.flatMap((reason) => (reason.code === 'cannot' ? [reason.issue] : []));
  const held = at(view.common.tracks, track).issues.flatMap((issue) => {
    const own = standOf(view, view.party, issue)?.clause;
    return own === undefined || (named.length > 0 && !named.includes(issue)) ? [] : [own];
  });
  return asksFor(view, { track, to: from, clauses: held }, clauses);
}

/** A clause that it cannot accept and has refused before, in the same words, as such. */
function againOver(view: View, reason: Reason, letter: SeenOffer, before: readonly SeenOffer[]): Reason {
  if (reason.code !== 'cannot') return reason;
  const clause = deliveredClauses(letter).find((each) => each.issue === reason.issue);
  const last = lastRefusedOver(before, reason.issue);
  if (clause === undefined || last === undefined || !isSameWording(clause, last.clause)) return reason;
  return {
    code: 'still-no',
    issue: clause.issue,
    ...wordingOf(clause),
    round: roundAnswered(view, last.letter),
  };
}

/** The round in which the party has answered a letter: a carried one comes on a later day than it was written. */
function roundAnswered(view: View, { id, round }: SeenOffer): number {
  return answeredIn(view, id) ?? round;
}
