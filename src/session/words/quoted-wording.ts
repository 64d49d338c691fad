import type { IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { optionsInWords } from './member-words.ts';
import { issueInSentence } from './refusal-in-words.ts';

/** “Geneva” on the place */
export function quotedWording(game: ToldGame, issue: IssueIndex, option: OptionIndex): string {
  return `${optionsInWords(game, issue, [option])} on ${issueInSentence(game, issue)}`;
}
