import { at } from '#engine/model/at.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { Obstacle, TranscriptClause } from './transcript.ts';

/** Articles that a reason for a no names as obstacles. */
function obstaclesIn(reason: Reason): readonly IssueIndex[] {
  switch (reason.code) {
    case 'red-line':
      return reason.issue === undefined ? [] : [reason.issue];
    case 'cannot':
    case 'still-no':
    case 'firm-words':
    case 'weighs-together':
      return [reason.issue];
    case 'far-apart':
      return reason.issues;
    default:
      return [];
  }
}

/**
 * The articles over which a delegation says no, with the answers that it would accept there. `named`: those that its answer
 * itself names.
 */
export function obstaclesNamed(
  { issues }: Scenario,
  named: readonly IssueIndex[],
  reasons: readonly Reason[],
): Obstacle[] {
  const price = reasons.flatMap((reason) => (reason.code === 'price' ? reason.clauses : []));
  const all = [...named, ...reasons.flatMap(obstaclesIn), ...price.map(({ issue }) => issue)];
  return [...new Set(all)].map((issue) => {
    const { id, options } = at(issues, issue);
    const wanted = price.filter((clause) => clause.issue === issue).map(({ option }) => at(options, option).id);
    return { issue: id, wouldAccept: [...new Set(wanted)] };
  });
}

/** The articles that a counter words otherwise than the letter that it counters, with the wording that it asks for. */
export function obstaclesOfCounter(
  countered: readonly TranscriptClause[],
  counter: readonly TranscriptClause[],
): Obstacle[] {
  return counter.flatMap(({ issue, options }) => {
    const was = countered.find((each) => each.issue === issue);
    return was === undefined || was.options.join() === options.join() ? [] : [{ issue, wouldAccept: options }];
  });
}
