import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** The facts about an earlier game: by ids and in points, since the scenario may have changed. */
export interface LastGame {
  readonly kind: string;
  readonly chair: string;
  readonly round: number;
  readonly points: number;
  readonly noDeal: number;
}

/**
 * Describes an earlier game's result, in a line; `undefined` if its chair, round or kind of ending no longer exists.
 */
export function lastTimeInWords(game: LocalizedGame, last: LastGame | undefined): string | undefined {
  if (last === undefined) return undefined;
  const { chair, round, points, noDeal } = last;
  const party = game.scenario.parties.findIndex(({ id }) => id === chair);
  const kind = ENDING_KINDS.find((each) => each === last.kind);
  const isRound = Number.isInteger(round) && round >= 1 && round <= game.common.roundCount;
  if (party === -1 || kind === undefined || !isRound) return undefined;
  return game.withPerspective(undefined).say('ending.last-time', { party, kind, round, points, noDeal });
}
