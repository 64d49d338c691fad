import { questionId } from '#engine/model/ids.ts';
import { questionsOpen } from '#engine/negotiators/acting/questions-open.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import type { Player } from '#engine/simulation/player.ts';
import type { View } from '#engine/views/view.ts';
import { turnDown } from './turn-down.ts';

/** Negotiates without ever asking anything. */
export const UNINFORMED: Player = (view) => {
  const decision = negotiate(view);
  if (decision.move.type !== 'ask') return decision;
  const other = negotiate(withNothingToAsk(view));
  return other.move.type === 'ask' ? turnDown(view) : other;
};

/** Returns the view with every open question marked as already asked and evaded. */
function withNothingToAsk(view: View): View {
  const questions = [...view.questions];
  for (const { type: _, party: from, to, ...asked } of questionsOpen(view)) {
    const id = questionId(view.common, questions, from, to);
    questions.push({ id, from, to, asked, round: view.round, says: 'evade', candour: undefined });
  }
  return { ...view, questions };
}
