import { at } from '#engine/model/at.ts';
import type { Game, KnownPosition } from '#engine/model/game.ts';
import { allPositions } from '#engine/setup/compile-events.ts';

/** Returns a party's reason for its opinion of an option, in the words of the file; `undefined` if there is none. */
export function becauseInFile(
  { scenario }: Pick<Game, 'scenario'>,
  position: Pick<KnownPosition, 'why'> | undefined,
): string | undefined {
  return position?.why === undefined ? undefined : at(allPositions(scenario), position.why).because;
}
