/** Reasons of a negotiator for its reply to a question. */
import { questionsBefore, questionWith } from '../../mind/questions.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { whyReplied } from './from-the-world.ts';
import { heardBy } from './heard-by.ts';

/**
 * Reasons of a reply, with what the party needs in exchange or what has moved it, where the reply says that much and the file
 * has a reason. To the same party a plain reply is explained once; a refusal to reply, or a reply for a word in confidence,
 * each time.
 */
export function ofReply(view: View, { move, reasons }: Decision): readonly Reason[] {
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
