import { at } from '#engine/model/at.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { Obstacle, Wording } from './transcript.ts';

/** Article that a reason for a no names as an obstacle. */
function obstacleIn(reason: Reason): IssueIndex | undefined {
  switch (reason.code) {
    case 'red-line':
    case 'still-no':
    case 'not-either':
    case 'firm-words':
    case 'weighs-together':
      return reason.issue;
    case 'gives-on':
      return reason.points < 0 ? reason.issue : undefined;
    default:
      return undefined;
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
  const rather = reasons.filter((reason) => reason.code === 'would-rather');
  const all = [...named, ...reasons.map(obstacleIn), ...rather.map(({ issue }) => issue)];
  return [...new Set(all)].flatMap((issue) => {
    if (issue === undefined) return [];
    const { id, options } = at(issues, issue);
    const wanted = rather.filter((reason) => reason.issue === issue).map(({ option }) => at(options, option).id);
    return [{ issue: id, wouldAccept: [...new Set(wanted)] }];
  });
}

/** The articles that a counter words otherwise than the letter that it counters, with the wording that it asks for. */
export function obstaclesOfCounter(countered: readonly Wording[], counter: readonly Wording[]): Obstacle[] {
  return counter.flatMap(({ issue, options }) => {
    const was = countered.find((each) => each.issue === issue);
    return was === undefined || was.options.join() === options.join() ? [] : [{ issue, wouldAccept: options }];
  });
}
