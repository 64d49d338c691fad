import { followed, inOneStep, type Plan } from '#engine/playing-on/plan.ts';
import { finish } from './finish.ts';

/** Result of a plan whose pieces are done one after another. */
export function follow<Piece, Done, Told, Result>(
  plan: Plan<Piece, Done, Told, Result>,
  work: (piece: Piece) => Done,
): Result {
  return finish(followed(plan, inOneStep(work)));
}
