/** What a negotiator says of an answer, in the light of those that it has given before. */
import { letterWith } from '../../mind/letters.ts';
import { answeredIn } from '../../mind/lines.ts';
import type { AnswerMove, Clause } from '../../model/moves.ts';
import { isSameWording, wordingOf } from '../../model/wording.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import {
  askedSince,
  lastRefusedOver,
  lettersKnownBefore,
  lettersWith,
  openingOf,
  type Said,
  sameTurnedDown,
} from './correspondence.ts';
import { whyTurnedDown, whyWritten, withWhy } from './from-the-world.ts';
import { ofLetter, withPublicWord } from './of-letter.ts';
import { keptInPublic, wouldRather } from './turned-down.ts';
import { oneThingMore, weighsTogether } from './weighs-together.ts';
import { withDates } from './with-dates.ts';

/** What an answer says of the letter that it answers, and of earlier ones. A counter is a letter itself. */
export function ofAnswer(view: View, decision: Decision): readonly Reason[] {
  const { move } = decision;
  if (move.type !== 'answer') return decision.reasons;
  const letter = letterWith(view, move.offer);
  const before = lettersKnownBefore(view, letter);
  if (move.response === 'counter') return ofCounter(view, decision, letter, before, move.clauses);
  const own = [...openingOf(view, view.party), ...lettersWith(view, letter.track, letter.from).own];
  const asked = [...openingOf(view, letter.from), ...before];
  if (move.response === 'refuse') return ofRefusal(view, decision, move, letter, { own, asked, before });
  const reasons = decision.reasons.map((reason) => withDates(reason, grantedNow(reason, asked) ? own : [], asked));
  const last = sameTurnedDown(before, deliveredClauses(letter)).at(-1);
  return last === undefined ? mostTelling(reasons) : [comesRound(last)];
}

/** Whether what a letter is accepted for has not stood in the letters before it; true of other reasons. */
function grantedNow(reason: Reason, before: readonly Said[]): boolean {
  if (reason.code === 'trades') return askedSince(before, reason.gains) === undefined;
  return reason.code !== 'gains-by' || askedSince(before, reason) === undefined;
}

function comesRound({ round }: SeenOffer): Reason {
  return { code: 'comes-round', round };
}

/** One reason of an answer is enough; that a signature is nearer is the least telling of them. */
function mostTelling(reasons: readonly Reason[]): readonly Reason[] {
  const telling = reasons.filter(({ code }) => code !== 'prospect');
  return (telling.length > 0 ? telling : reasons).slice(0, 1);
}

function ofCounter(
  view: View,
  { reasons, account }: Decision,
  letter: SeenOffer,
  before: readonly SeenOffer[],
  clauses: readonly Clause[],
): readonly Reason[] {
  const counter = { track: letter.track, to: letter.from, clauses };
  const said = withPublicWord(view, counter, ofLetter(view, counter, reasons, account, { letter, before }));
  return withWhy(said, whyWritten(view, counter, letter));
}

/**
 * Who turns down what it has turned down before says no more than that. Beside what is at fault, a no says one thing more and
 * one reason from the world.
 */
function ofRefusal(
  view: View,
  decision: Decision,
  move: Refusal,
  letter: SeenOffer,
  { own, asked, before }: Earlier,
): readonly Reason[] {
  const reasons = decision.reasons.map((reason) => withDates(reason, own, asked));
  const turnedDown = sameTurnedDown(before, deliveredClauses(letter));
  const last = turnedDown.at(-1);
  if (last !== undefined) return [...reasons, { code: 'answer-stands', round: last.round, times: turnedDown.length }];
  const why = whyTurnedDown(view, letter, move.issue);
  const together = weighsTogether(view, decision);
  const rather = wouldRather(view, decision).map((reason) => withDates(reason, own, asked));
  const again = againOver(view, move, letter, before, reasons);
  if (again === undefined) {
    const more = [...keptInPublic(view, move), ...together, ...rather];
    return withWhy([...reasons, ...oneThingMore(more)], why);
  }
  const others = reasons.filter((reason) => reason.code !== 'gives-on' || reason.issue !== again.issue);
  return withWhy([again, ...others], why);
}

/** What was said before a letter that is answered. */
interface Earlier {
  /** What the own party has asked for, in its opening statement and in letters. */
  readonly own: readonly Said[];
  /** What the sender has asked for, in its opening statement and in letters. */
  readonly asked: readonly Said[];
  /** The sender's letters. */
  readonly before: readonly SeenOffer[];
}

type Refusal = Extract<AnswerMove, { response: 'refuse' }>;

/** What a no over an article has in common with the last one over it, in the place of what it costs. */
function againOver(
  view: View,
  { issue }: Refusal,
  letter: SeenOffer,
  before: readonly SeenOffer[],
  reasons: readonly Reason[],
): Extract<Reason, { code: 'still-no' | 'not-either' }> | undefined {
  const clause = deliveredClauses(letter).find((each) => each.issue === issue);
  const last = issue === undefined ? undefined : lastRefusedOver(before, issue);
  if (clause === undefined || last === undefined) return undefined;
  const cost = reasons.find((reason) => reason.code === 'gives-on' && reason.issue === issue);
  const points = cost?.code === 'gives-on' ? cost.points : undefined;
  const over = { issue: clause.issue, ...wordingOf(clause), points };
  return isSameWording(clause, last.clause)
    ? { code: 'still-no', ...over, round: answeredIn(view, last.letter.id) ?? last.letter.round }
    : { code: 'not-either', ...over };
}
