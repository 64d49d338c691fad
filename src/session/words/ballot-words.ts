import type { Game } from '#engine/model/game.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import { issueTitle, listed } from './names.ts';
import { midSentence } from './refusal-words.ts';

/** "guarantees and ground forces (silent)": the articles that a no names; `isSettled` tells which of them are. */
export function namedInWords(
  game: Game,
  over: readonly IssueIndex[],
  isSettled: (issue: IssueIndex) => boolean,
): string {
  return listed(over.map((issue) => orSilent(midSentence(issueTitle(game, issue)), isSettled(issue))));
}

/** The title of an article that a no names, marked where the text is silent there. */
export function orSilent(title: string, isSettled: boolean): string {
  return isSettled ? title : `${title} (silent)`;
}
