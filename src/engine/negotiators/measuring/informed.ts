import { negotiate } from '../negotiate.ts';
import { bestQuestion } from './best-question.ts';
import type { Player } from './player.ts';

/** Asks the best question that it has before the first other move of each day, and negotiates with what it hears. */
export const INFORMED: Player = (view) => {
  const { toAct, movesLeft, common } = view;
  const isFirst = toAct?.kind === 'talk' && movesLeft === common.movesPerRound;
  const question = isFirst ? bestQuestion(view) : undefined;
  return question === undefined ? negotiate(view) : { move: question, reasons: [] };
};
