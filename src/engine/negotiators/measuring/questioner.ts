import type { Player } from '../../simulation/player.ts';
import { negotiate } from '../negotiate.ts';
import { questionsOpen } from '../questions-open.ts';

/** Spends all its moves on questions, as long as there is one to put; answers and votes as a negotiator does. */
export const QUESTIONER: Player = (view) => {
  const question = view.toAct?.kind === 'talk' ? questionsOpen(view)[0] : undefined;
  return question === undefined ? negotiate(view) : { move: question, reasons: [] };
};
