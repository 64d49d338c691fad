import type { Clause } from '#engine/model/moves.ts';
import type { OpeningModel } from '#session/table/desk/opening-model.ts';

/** What a person is about to say: what it proposes, and what it will never sign. */
export interface Statement {
  readonly clauses: readonly Clause[];
  readonly never: readonly Clause[];
}

/** The delegation's own public position. */
export function ownStatement({ articles, never }: OpeningModel): Statement {
  return {
    clauses: articles.flatMap(({ issue, own }) => (own === undefined ? [] : [{ issue, option: own }])),
    never: never.map(({ issue, option }) => ({ issue, option })),
  };
}
