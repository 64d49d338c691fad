import type { Game } from '#engine/model/game.ts';
import type { Clause, IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import { optionsOf } from '#engine/model/wording.ts';
import { optionsInWords } from './member-words.ts';
import { issueTitle, listed } from './names.ts';
import { midSentence } from './refusal-words.ts';

/** “Geneva” (Place) */
export function wordingOf(game: Game, issue: IssueIndex, option: OptionIndex): string {
  return `${optionsInWords(game, issue, [option])} (${issueTitle(game, issue)})`;
}

/** The title of an article within a sentence. */
export function article(game: Game, issue: IssueIndex): string {
  return midSentence(issueTitle(game, issue));
}

/** The most articles whose wording is said where a letter tells what is new in it; more would be long. */
const MOST_WORDED = 2;

/** What is new in a letter: its wording or, where that would be long, on which articles it says something else. */
export function newInWords(game: Game, clauses: readonly Clause[]): string {
  if (clauses.length > MOST_WORDED) return `other words on ${listed(clauses.map(({ issue }) => article(game, issue)))}`;
  return listed(
    clauses.map(
      (clause) => `${optionsInWords(game, clause.issue, optionsOf(clause))} (${issueTitle(game, clause.issue)})`,
    ),
  );
}
