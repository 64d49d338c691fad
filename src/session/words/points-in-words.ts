import type { Game } from '#engine/model/game.ts';
import { counted } from './names.ts';

/** The game's units as points, to a tenth: "12.5". */
export function pointsOf({ scale }: Pick<Game, 'scale'>, units: number): number {
  return Math.round((units * 10) / scale) / 10;
}

/** The game's units as points: "1 point", "12.5 points". */
export function pointsInWords(game: Pick<Game, 'scale'>, units: number): string {
  return counted(pointsOf(game, units), 'point');
}
