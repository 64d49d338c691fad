import { describe, expect, it } from 'vitest';
import { beforeLine, newTo } from '#engine/mind/new-to.ts';
import { standOf } from '#engine/mind/stands.ts';
import { counter, offer, openTable } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const [WATER, COSTS] = [2, 4];
const [HALVES, SHARED] = [1, 1];

describe('clauses that are new to a delegation', () => {
  const table = openTable(smallScenario())
    .play('a', offer('main', ['c'], { water: 'halves', costs: 'shared' }))
    .play('c', counter({ water: 'nothing', costs: 'shared' }));
  const c = table.party('c');
  const view = table.viewOf('a');
  const asked = [
    { issue: WATER, option: HALVES },
    { issue: COSTS, option: SHARED },
  ];

  it('are those that are not its position', () => {
    expect(newTo(asked, (issue) => standOf(view, c, issue))).toEqual([asked[0]]);
  });

  it('are all of them before the line in which it first spoke', () => {
    const line = view.record.findIndex(
      (dispatch) => dispatch.kind === 'offered' && dispatch.offer !== view.offers[0]?.id,
    );
    const before = beforeLine(view, line);
    expect(newTo(asked, (issue) => before(c, issue))).toEqual(asked);
  });
});
