import { bestQuestion } from '#engine/negotiators/acting/best-question.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import type { Player } from '#engine/simulation/player.ts';

/** Asks the best question that it has where it has nothing else to do, and negotiates with what it hears. */
export const INFORMED: Player = (view) => {
  const decision = negotiate(view);
  const question = decision.move.type === 'endDay' ? bestQuestion(view) : undefined;
  return question === undefined ? decision : { move: question, reasons: [] };
};
