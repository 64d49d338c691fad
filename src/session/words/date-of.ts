import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { IsoDate } from '#engine/model/scenario/iso-date.ts';

/** The date of a round, where rounds have dates. */
export function dateOf({ scenario }: Pick<Game, 'scenario'>, round: number): IsoDate | undefined {
  const { dates } = scenario.rounds;
  return dates === undefined ? undefined : at(dates, round - 1);
}
