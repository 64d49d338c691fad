import type { SeenQuestion, View } from '../../views/view.ts';
import { negotiate } from '../negotiate.ts';
import { questionsOpen } from './openings.ts';
import type { Player } from './player.ts';
import { turnDown } from './turning-down.ts';

/** Negotiates without ever asking anything. */
export const UNINFORMED: Player = (view) => {
  const decision = negotiate(view);
  if (decision.move.type !== 'ask') return decision;
  const other = negotiate(withNothingToAsk(view));
  return other.move.type === 'ask' ? turnDown(view) : other;
};

/** As if all had been asked before, and evaded. */
function withNothingToAsk(view: View): View {
  const asked = questionsOpen(view).map(({ type: _, party, to, ...content }, place): SeenQuestion => {
    const index = view.questions.length + place;
    return { index, from: party, to, asked: content, round: view.round, says: 'evade', candour: undefined };
  });
  return { ...view, questions: [...view.questions, ...asked] };
}
