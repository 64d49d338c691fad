import type { Game } from '#engine/model/game.ts';

/** True if anything depends on support at home: a text that is ratified there, or a lever that costs some of it. */
export function countsAtHome({ common, levers }: Pick<Game, 'common' | 'levers'>): boolean {
  return common.afterSigning.on || levers.some(({ cost }) => cost > 0);
}
