import { at } from '#engine/model/at.ts';
import type { VoteObstacle } from '#engine/model/dispatch.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { Refusal } from '#engine/model/refusal.ts';
import { sayCoded } from '#messages/speaker.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { causeInWords } from './cause-in-words.ts';
import { issueTitle } from './names.ts';

/** Why a move is not allowed, in a sentence that says what to do where there is something to do. */
export function refusalInWords(game: ToldGame, refusal: Refusal): string {
  switch (refusal.code) {
    case 'cannot-vote-yet':
      return obstacleInWords(game, refusal.obstacle);
    case 'off-table':
      return game.say('refusal.off-table', { answer: refusal, cause: causeInWords(game, refusal.cause) });
    default:
      return sayCoded(game, 'refusal', refusal);
  }
}

/** What stands between a text and a vote, in a sentence. */
export function obstacleInWords(game: ToldGame, obstacle: VoteObstacle): string {
  return sayCoded(game, 'obstacle', obstacle);
}

/** Titles begin with "The ..." at the head of a page, and with "the ..." within a sentence. */
export function midSentence(title: string): string {
  return title.startsWith('The ') ? `the ${title.slice(4)}` : title;
}

/** An article within a sentence: as its author says it there, else by its title. */
export function issueInSentence(game: ToldGame, issue: IssueIndex): string {
  return at(game.scenario.issues, issue).inSentence ?? midSentence(issueTitle(game, issue));
}
