import { trustIn } from '../../ledgers/trust.ts';
import { claimWith } from '../../mind/claims.ts';
import { confidencesFrom, hasConfided } from '../../mind/confidences.ts';
import { questionsBefore, questionWith } from '../../mind/questions.ts';
import { at } from '../../model/at.ts';
import type { Asked, Clause, QuestionId, ReplyWord } from '../../model/moves.ts';
import type { SeenQuestion, View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { hasSaidYes, yesInExchange } from '../position/yes-in-exchange.ts';
import { issueWeightOf, readingOf, STRANGERS, truthOf } from '../weighing/own-views.ts';
import { couldAccept } from './could-accept.ts';
import { membersDiffer } from './speak-for-members.ts';

/** Chance of a true reply, in thousandths: this much without any trust, */
const LEAST_FRANK = 400;
/** so much more by trust, which answers more than three of four questions among strangers, */
const FRANK_BY_TRUST = 750;
/** and never more than this. */
const MOST_FRANK = 950;
/** Trust, in thousandths, from which on it calls its truth a matter of trust: more than among strangers. */
const TRUSTED = 600;

/**
 * Replies to a question: the truth or nothing. The first question of one that it trusts no less than a stranger gets the
 * truth, and so does one for each thing that the other has told it in confidence; any other the likelier the more it trusts
 * the one that asks.
 */
export function replyTo(view: View, id: QuestionId): Decision {
  const question = questionWith(view, id);
  if (question === undefined) throw new RangeError(`no question ${id} in view`);
  const reply = isFrank(view, question) ? inKeeping(view, question, truthfully(view, question)) : undefined;
  return {
    move: { type: 'reply', party: view.party, question: id, says: reply?.says ?? 'evade' },
    reasons:
      reply === undefined ? [{ code: 'keeps-counsel' }] : [{ code: plainWord(view, question) }, ...reply.reasons],
  };
}

/**
 * A true reply in keeping with the party's position, with its reasons. There is none where a yes would leave the position for
 * nothing, or a no would take back its own word: then it does not say.
 */
function inKeeping(
  view: View,
  { from, asked }: SeenQuestion,
  says: ReplyWord,
): { readonly says: ReplyWord; readonly reasons: readonly Reason[] } | undefined {
  // A word under a condition says nothing of either article alone.
  if (asked.what === 'could-live-with' && asked.condition !== undefined) return { says, reasons: [] };
  const clauses = clausesMeant(view, asked);
  if (says === 'no') return clauses.some((clause) => hasSaidYes(view, clause)) ? undefined : { says, reasons: [] };
  if (says !== 'yes') return { says, reasons: [] };
  const reasons = clauses.map((clause) => yesInExchange(view, from, clause));
  return reasons.includes(undefined) ? undefined : { says, reasons: reasons.flatMap((each) => each ?? []) };
}

/** The clauses to which a yes is a yes. */
function clausesMeant(view: View, asked: Asked): Clause[] {
  if (asked.what === 'could-live-with') return [asked];
  const claim = asked.what === 'is-it-true' ? claimWith(view, asked.claim) : undefined;
  return claim === undefined ? [] : claim.options.map((option) => ({ issue: claim.issue, option }));
}

function isFrank(view: View, question: SeenQuestion): boolean {
  const trust = trustIn(at(view.own.trust, question.from));
  if (isOwed(view, question)) return true;
  const frank = LEAST_FRANK + Math.floor((trust * FRANK_BY_TRUST) / 1000);
  return (question.candour ?? 0) < Math.min(MOST_FRANK, frank);
}

/** True if a question is among the first few, which get the truth whatever is drawn. */
function isOwed(view: View, question: SeenQuestion): boolean {
  const { from } = question;
  const courtesy = trustIn(at(view.own.trust, from)) >= STRANGERS ? 1 : 0;
  return questionsBefore(view, question) < courtesy + confidencesFrom(view, from);
}

function plainWord(view: View, { from }: SeenQuestion): 'in-return' | 'plain-word' | 'plain-answer' {
  if (hasConfided(view, from)) return 'in-return';
  return trustIn(at(view.own.trust, from)) >= TRUSTED ? 'plain-word' : 'plain-answer';
}

function truthfully(view: View, question: SeenQuestion): ReplyWord {
  const { asked } = question;
  if (asked.what === 'matters') return issueWeightOf(view, asked.issue);
  if (asked.what === 'could-live-with') return couldAccept(view, question.from, asked);
  if (asked.what === 'meaning') return readingOf(view, asked.issue, asked.option, asked.or);
  const claim = claimWith(view, asked.claim);
  if (claim === undefined) return 'evade';
  const truth = truthOf(view, claim.issue, claim.options);
  return truth === 'yes' && membersDiffer(view, claim) ? 'otherwise' : truth;
}
