import type { IssueIndex } from '#engine/model/moves.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { listed } from './names.ts';
import { issueInSentence } from './refusal-in-words.ts';

/** "guarantees and ground forces (the text is silent there)": the articles that a no names; `isSettled` tells which of them are. */
export function namedInWords(
  game: ToldGame,
  over: readonly IssueIndex[],
  isSettled: (issue: IssueIndex) => boolean,
): string {
  return listed(
    over.map((issue) => {
      const title = issueInSentence(game, issue);
      return isSettled(issue) ? title : `${title} (the text is silent there)`;
    }),
  );
}

/** The title of an article that a no names, marked where the text is silent there. */
export function orSilent(title: string, isSettled: boolean): string {
  return isSettled ? title : `${title} (silent)`;
}
