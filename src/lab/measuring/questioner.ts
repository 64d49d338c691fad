import { questionsOpen } from '#engine/negotiators/acting/questions-open.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import type { Player } from '#engine/simulation/player.ts';

/** Spends all its moves on questions, as long as there is one to put; answers and votes as a negotiator does. */
export const QUESTIONER: Player = (view) => {
  const question = view.toAct?.kind === 'talk' ? questionsOpen(view)[0] : undefined;
  return question === undefined ? negotiate(view) : { move: question, reasons: [] };
};
