import type { Move, SpeechMove } from '#engine/model/moves.ts';
import { legalMovesFor } from '#engine/moves/legal-moves.ts';
import { claimMove } from '#engine/moves/legal-speech.ts';
import type { Speech } from '../speech-model.ts';
import type { Chair } from './chair.ts';

/** All that the person can say or ask now; a claim stands for itself with any of its options. */
export function sayable({ game, state, you }: Chair): Speech[] {
  const legal = legalMovesFor(game, state, you);
  if (legal.kind !== 'talk') return [];
  const claims = legal.claims.map((claim) => claimMove(you, claim, claim.options));
  return [...legal.speeches, ...claims, ...legal.others].filter(isSpeech);
}

function isSpeech(move: Move): move is SpeechMove {
  return move.type === 'declare' || move.type === 'tell' || move.type === 'ask' || move.type === 'consult';
}
