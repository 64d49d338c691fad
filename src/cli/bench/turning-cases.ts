import type { Game } from '#engine/model/game.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { courseOf } from '#engine/playing-on/course.ts';
import { followed, inOneStep } from '#engine/playing-on/plan.ts';
import { turningPoints } from '#engine/playing-on/turning-points.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import type { Case } from './measurement.ts';

/** The seed of the game that is measured. */
const SEED = 756;

/** The turning points of one whole game among negotiators, as the debrief looks for them. */
export function turningCases(game: Game): Case {
  return (now) => {
    const seats = game.secrets.map(() => 'negotiator' as const);
    const players = game.secrets.map(() => negotiate);
    const { state, moves } = playGame({ game, seats, players }, SEED, now);
    const begun = now();
    const course = courseOf(game, state.setup, moves);
    const steps = [...followed(turningPoints(course), inOneStep(course.play))];
    const size = `a game of the flagship, ${moves.length} moves, ${steps.at(-1)?.done} ways`;
    return [{ what: 'turning points of a game', size, samples: [now() - begun], aim: '3,000 on two cores' }];
  };
}
