import type { VoteObstacle } from '#engine/model/dispatch.ts';
import type { Refusal } from '#engine/model/refusal.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { sayCoded } from '#messages/speaker.ts';
import { causeInWords } from './cause-in-words.ts';

/** Explains why a move is not allowed, in a sentence with the remedy if there is one. */
export function refusalInWords(game: LocalizedGame, refusal: Refusal): string {
  switch (refusal.code) {
    case 'cannot-vote-yet':
      return obstacleInWords(game, refusal.obstacle);
    case 'off-table':
      return game.say('refusal.off-table', { answer: refusal, cause: causeInWords(game, refusal.cause) });
    default:
      return sayCoded(game, 'refusal', refusal);
  }
}

/** Describes the obstacle between a text and a vote, in a sentence. */
export function obstacleInWords(game: LocalizedGame, obstacle: VoteObstacle): string {
  return sayCoded(game, 'obstacle', obstacle);
}
