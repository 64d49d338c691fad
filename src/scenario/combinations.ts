import type { OptionSets } from '#engine/model/scenario/option-sets.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Path } from './diagnostic.ts';

/** A set of options by issue, and where it stands: the combination of a red line or of a term. */
export interface WrittenCombination {
  readonly kind: 'red-line' | 'term';
  readonly party: string;
  readonly sets: OptionSets;
  readonly path: Path;
}

/** Returns all combinations of a scenario in the order of the file. */
export function combinationsOf(scenario: Scenario): readonly WrittenCombination[] {
  const lines = scenario.redLines.map(
    ({ party, never }, index): WrittenCombination => ({
      kind: 'red-line',
      party,
      sets: never,
      path: ['redLines', index, 'never'],
    }),
  );
  const terms = scenario.terms.map(
    ({ party, when }, index): WrittenCombination => ({
      kind: 'term',
      party,
      sets: when,
      path: ['terms', index, 'when'],
    }),
  );
  return [...lines, ...terms];
}
