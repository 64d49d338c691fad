import type { CommonKnowledge } from '#engine/model/game.ts';
import type { SpeechMove } from '#engine/model/moves.ts';
import { conditionsOn } from '#engine/moves/ask.ts';
import { decide } from '#engine/moves/decide.ts';
import { claimMove, legalClaims, speeches } from '#engine/moves/legal-claims.ts';
import { isPrepared, NOTHING_PREPARED } from '../../prepared.ts';
import type { Speech } from '../../speech.ts';
import type { Seat } from '../parts/chair.ts';

/**
 * Claims and questions that the person can put now; a claim stands for itself with any of its options, a question with any condition.
 */
export function sayable({ view, you, prepared = NOTHING_PREPARED }: Seat): Speech[] {
  const { common, own } = view;
  if (view.toAct?.kind !== 'talk' || view.movesLeft === 0) return [];
  const isAllowed = (move: SpeechMove) => decide(common, own, view, move) === undefined;
  const claims = legalClaims(common, own, view, you).map((claim) => claimMove(you, claim, claim.options));
  const atHome: SpeechMove = { type: 'consult', party: you };
  const said = speeches(common, view, you).flatMap((move) =>
    isAllowed(move) ? [move] : askedAgain(common, move).filter(isAllowed).slice(0, 1),
  );
  const all = [...said, ...claims, ...[atHome].filter(isAllowed)];
  return prepared.speech.length === 0 ? all : all.filter((one) => !isPrepared(prepared, one));
}

/** A question of whether another could accept wording, under each condition. */
function askedAgain(common: CommonKnowledge, move: SpeechMove): SpeechMove[] {
  if (move.type !== 'ask' || move.what !== 'could-live-with') return [];
  return conditionsOn(common, move.issue).map((condition) => ({ ...move, condition }));
}
