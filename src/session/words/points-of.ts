import type { Game } from '#engine/model/game.ts';

/** The game's units as points, to a tenth: "12.5". */
export function pointsOf({ scale }: Pick<Game, 'scale'>, units: number): number {
  return Math.round((units * 10) / scale) / 10;
}
