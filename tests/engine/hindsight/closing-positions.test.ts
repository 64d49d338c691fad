import { describe, expect, it } from 'vitest';
import { type ClosingPosition, closingPositions } from '#engine/hindsight/closing-positions.ts';
import { counter, offer, openTable, type PlayTable, refuse, walkOut } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const [A, B, C] = [0, 1, 2];
const VENUE = 0;
const NEGOTIATORS = ['negotiator', 'negotiator', 'negotiator'] as const;

const positionsOf = ({ game, state }: PlayTable): readonly ClosingPosition[] => closingPositions(game, state);

describe('positions as a delegation ends the talks by leaving', () => {
  it('are those of all that stay, with what they agreed on and the article that would have cost them most', () => {
    const table = openTable(smallScenario(), { seats: NEGOTIATORS })
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', counter({ venue: 'lake', format: 'small' }))
      .play('a', refuse())
      .play('a', walkOut());
    table.toEnding();
    expect(positionsOf(table)).toEqual([
      { party: B, by: A, agreed: [VENUE], apart: undefined },
      { party: C, by: A, agreed: [], apart: undefined },
    ]);
  });

  it('name what the other stood for against the own wording', () => {
    const table = openTable(smallScenario(), { seats: NEGOTIATORS })
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
      .play('b', counter({ venue: 'tower', format: 'big' }))
      .play('a', refuse())
      .play('a', walkOut());
    table.toEnding();
    const [first] = positionsOf(table);
    expect(first?.agreed).toEqual([]);
    expect(first?.apart).toMatchObject({ issue: VENUE, own: { option: 2 }, theirs: { option: 1 } });
  });

  it('are none of persons, and none while the talks go on or where they ended otherwise', () => {
    const table = openTable(smallScenario(), { seats: ['negotiator', 'person', 'negotiator'] }).play('a', walkOut());
    expect(positionsOf(table)).toEqual([]);
    table.toEnding();
    expect(positionsOf(table).map(({ party }) => party)).toEqual([C]);
    const goesOn = openTable(smallScenario(), { seats: NEGOTIATORS })
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', refuse())
      .skipTo('c')
      .play('c', walkOut());
    goesOn.toEnding();
    expect(positionsOf(goesOn)).toEqual([]);
  });
});
