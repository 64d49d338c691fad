import type { IssueIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** "guarantees", "ground forces (the draft is silent there)": the articles that a no names; `isSettled` tells which of them are. */
export function namedInWords(
  game: LocalizedGame,
  over: readonly IssueIndex[],
  isSettled: (issue: IssueIndex) => boolean,
): string[] {
  return over.map((issue) => game.say(isSettled(issue) ? 'ballot.settled' : 'ballot.silent', { issue }));
}
