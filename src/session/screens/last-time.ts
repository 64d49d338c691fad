import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { ToldGame } from '#messages/told-game.ts';

/** What is known of a game that was played before: by ids and in points, since the scenario may have changed. */
export interface LastGame {
  readonly kind: string;
  readonly chair: string;
  readonly round: number;
  readonly points: number;
  readonly noDeal: number;
}

/** What came of a game before, in a line; nothing where the scenario no longer has its chair or its round, or endings no longer its kind. */
export function lastTimeInWords(game: ToldGame, last: LastGame | undefined): string | undefined {
  if (last === undefined) return undefined;
  const { chair, round, points, noDeal } = last;
  const party = game.scenario.parties.findIndex(({ id }) => id === chair);
  const kind = ENDING_KINDS.find((each) => each === last.kind);
  const isRound = Number.isInteger(round) && round >= 1 && round <= game.common.roundCount;
  if (party === -1 || kind === undefined || !isRound) return undefined;
  return game.tellingTo(undefined).say('ending.last-time', { party, kind, round, points, noDeal });
}
