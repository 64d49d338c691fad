import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Path } from './diagnostic.ts';

/** The content of a hypothesis by issue id, in one of its two forms, with the path of the hypothesis. */
export type HypothesisReference = { readonly path: Path } & (
  | { readonly form: 'emphasis'; readonly byIssue: Readonly<Record<string, number>> }
  | { readonly form: 'points'; readonly byIssue: Readonly<Record<string, Readonly<Record<string, number>>>> }
);

/** Returns all emphases and points of the hypotheses of a scenario, in the order of the file. */
export function hypothesesOf(scenario: Scenario): readonly HypothesisReference[] {
  return scenario.parties.flatMap(({ hypotheses }, party) =>
    (hypotheses ?? []).flatMap(({ emphasis, points }, index): HypothesisReference[] => {
      const path = ['parties', party, 'hypotheses', index];
      return [
        ...(emphasis === undefined ? [] : [{ form: 'emphasis' as const, byIssue: emphasis, path }]),
        ...(points === undefined ? [] : [{ form: 'points' as const, byIssue: points, path }]),
      ];
    }),
  );
}
