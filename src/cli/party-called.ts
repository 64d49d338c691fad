import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { didYouMeanText } from './did-you-mean-text.ts';
import { UsageProblem } from './usage-problem.ts';

/**
 * The id of the party that is meant by an id or a mark.
 * @throws UsageProblem when there is none
 */
export function partyCalled({ parties }: Scenario, word: string): string {
  const meant = parties.find(({ id, mark }) => id === word || mark.toLowerCase() === word.toLowerCase());
  if (meant !== undefined) return meant.id;
  const ids = parties.map(({ id }) => id);
  throw new UsageProblem(`There is no party "${word}". ${didYouMeanText(word, ids) ?? `Parties: ${ids.join(', ')}.`}`);
}
