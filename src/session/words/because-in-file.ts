import { at } from '#engine/model/at.ts';
import type { Game, KnownPosition } from '#engine/model/game.ts';
import { allPositions } from '#engine/setup/compile-events.ts';

/** Why a party thinks so of an option, in the words of the file; absent where they do not say, or nothing is known. */
export function becauseInFile(
  { scenario }: Pick<Game, 'scenario'>,
  position: Pick<KnownPosition, 'why'> | undefined,
): string | undefined {
  return position?.why === undefined ? undefined : at(allPositions(scenario), position.why).because;
}
