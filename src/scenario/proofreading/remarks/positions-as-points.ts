import { own } from '#engine/model/own.ts';
import type { Position } from '#engine/model/scenario/position.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { warning } from '../../check.ts';
import type { Finding } from '../../diagnostic.ts';
import type { Remark } from '../remark.ts';

/**
 * Warns if an option that a party supports in public is worth less to it than one that it opposes on the same day.
 * Options across its red lines are ignored.
 */
export const positionsAsPoints: Remark = function* ({ scenario, game }) {
  const told = new Set<number>();
  for (const holding of game.common.holding) {
    const known = holding.flatMap((index) => {
      const position = scenario.positions[index];
      return position === undefined ? [] : [{ index, position, worth: worthOf(scenario, position) }];
    });
    for (const each of known) {
      const found = told.has(each.index) ? undefined : contradicted(scenario, each, known);
      if (found === undefined) continue;
      told.add(each.index);
      yield found;
    }
  }
};

interface Weighed {
  readonly index: number;
  readonly position: Position;
  readonly worth: number;
}

function contradicted(scenario: Scenario, wanted: Weighed, known: readonly Weighed[]): Finding | undefined {
  const { party, issue, option, stance } = wanted.position;
  if (stance !== 'wants' && stance !== 'accepts') return undefined;
  const better = known
    .filter(({ position }) => position.party === party && position.issue === issue)
    .filter(({ position }) => position.stance === 'against' || position.stance === 'never')
    .filter(({ position, worth }) => worth > wanted.worth && !isRedLine(scenario, position))
    .sort((a, b) => b.worth - a.worth)[0];
  if (better === undefined) return undefined;
  const values = { worth: String(wanted.worth), other: better.position.option, otherWorth: String(better.worth) };
  return warning({ code: 'position-against-points', party, option, ...values }, ['positions', wanted.index], {
    suggestion: { code: 'points-or-position' },
  });
}

function worthOf({ issues }: Scenario, { party, issue, option }: Position): number {
  const found = issues.find(({ id }) => id === issue)?.options.find(({ id }) => id === option);
  return own(found?.points, party) ?? 0;
}

function isRedLine({ redLines }: Scenario, { party, issue, option }: Position): boolean {
  return redLines.some((line) => line.party === party && own(line.never, issue)?.includes(option) === true);
}
