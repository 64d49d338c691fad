import type { Clause } from '#engine/model/moves.ts';
import type { OpeningModel } from '#session/table/desk/opening-model.ts';

/** Statement of a person before it is made: the proposals, and the clauses that will never be signed. */
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
