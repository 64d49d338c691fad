import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { optionsInWords } from './member-words.ts';
import { listed } from './names.ts';
import { issueInSentence } from './refusal-in-words.ts';

/** “Geneva” on the place */
export function quotedWording(game: ToldGame, issue: IssueIndex, option: OptionIndex): string {
  return onArticle(game, issue, [option]);
}

/** “Geneva” or “Vienna” on the place */
export function onArticle(game: ToldGame, issue: IssueIndex, options: readonly OptionIndex[]): string {
  return `${optionsInWords(game, issue, options)} on ${issueInSentence(game, issue)}`;
}

/**
 * “Geneva”; with its article where the label alone would not say enough: where another article has an answer of that name,
 * and for the answer that silence means, which may be called no more than “None”.
 */
export function wordingBriefly(game: ToldGame, issue: IssueIndex, option: OptionIndex): string {
  const label = optionsInWords(game, issue, [option]);
  const isUsedElsewhere = game.scenario.issues.some(
    ({ options }, index) => index !== issue && options.some((_, each) => optionsInWords(game, index, [each]) === label),
  );
  const isSilence = at(game.common.issues, issue).silent === option;
  return isUsedElsewhere || isSilence ? quotedWording(game, issue, option) : label;
}

/** The most articles whose wording is said where a letter tells what is new in it; more would be long. */
const MOST_WORDED = 2;

/** What is new in a letter, in its wording; absent where that would be long. */
export function newInWords(game: ToldGame, clauses: readonly Clause[]): string | undefined {
  if (clauses.length > MOST_WORDED) return undefined;
  return listed(clauses.map((clause) => onArticle(game, clause.issue, optionsOf(clause))));
}
