import type { SpeechMove } from '#engine/model/moves.ts';
import { decide } from '#engine/moves/decide.ts';
import { claimMove, legalClaims, speeches } from '#engine/moves/legal-claims.ts';
import type { Speech } from '../../speech.ts';
import type { Seat } from '../parts/chair.ts';

/** All that the person can say or ask now; a claim stands for itself with any of its options. */
export function sayable({ view, you }: Seat): Speech[] {
  const { common, own } = view;
  if (view.toAct?.kind !== 'talk') return [];
  const isAllowed = (move: SpeechMove) => decide(common, own, view, move) === undefined;
  const claims = legalClaims(common, own, view, you).map((claim) => claimMove(you, claim, claim.options));
  const atHome: SpeechMove = { type: 'consult', party: you };
  return [...speeches(common, view, you).filter(isAllowed), ...claims, ...[atHome].filter(isAllowed)];
}
