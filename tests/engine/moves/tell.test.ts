import { describe, expect, it } from 'vitest';
import { type Act, claim, openTable, type PlayTable, tellClaim, tellMatters, walkOut } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const open = () => openTable(smallScenario());
const aAgain = (table: PlayTable) => table.toRound(2).skipTo('a');

describe('telling one delegation alone', () => {
  it.each<{ title: string; table: () => PlayTable; by: string; act: Act; code: string | undefined }>([
    { title: 'what matters is free to do', table: open, by: 'a', act: tellMatters('b', 'water'), code: undefined },
    {
      title: 'needs a direct channel',
      table: () => open().skipTo('b'),
      by: 'b',
      act: tellMatters('c', 'water'),
      code: 'not-direct',
    },
    { title: 'is to somebody else', table: open, by: 'a', act: tellMatters('a', 'water'), code: 'malformed' },
    {
      title: 'is done once about an article, on later days too',
      table: () => aAgain(open().play('a', tellMatters('b', 'water'))),
      by: 'a',
      act: tellMatters('b', 'water'),
      code: 'told-before',
    },
    {
      title: 'is done anew about another article',
      table: () => open().play('a', tellMatters('b', 'water')),
      by: 'a',
      act: tellMatters('b', 'costs'),
      code: undefined,
    },
    {
      title: 'is done anew with another delegation',
      table: () => open().play('a', tellMatters('b', 'water')),
      by: 'a',
      act: tellMatters('c', 'water'),
      code: undefined,
    },
    {
      title: 'reaches nobody that has left',
      table: () => open().skipTo('c').play('c', walkOut()).toRound(3).skipTo('a'),
      by: 'a',
      act: tellMatters('c', 'costs'),
      code: 'gone',
    },
    {
      title: 'what was claimed in public brings nothing new',
      table: () => open().play('a', claim('b', 'water', 'meters')),
      by: 'a',
      act: tellClaim('c', 'b', 'water', 'halves'),
      code: 'claimed-before',
    },
    {
      title: 'a claim leaves it free to be made in public',
      table: () => open().play('a', tellClaim('c', 'b', 'water', 'meters')),
      by: 'a',
      act: claim('b', 'water', 'meters'),
      code: undefined,
    },
  ])('$title: $code', ({ table, by, act, code }) => {
    expect(table().refusalOf(by, act)).toBe(code);
  });

  it.each([
    { title: 'what matters', act: tellMatters('b', 'water'), line: 'told', heardBy: [0, 1] },
    { title: 'a claim', act: tellClaim('c', 'b', 'water', 'meters'), line: 'claimed', heardBy: [0, 2] },
  ] as const)('$title costs a move and is heard by the two of them', ({ act, line, heardBy }) => {
    const table = open().play('a', act);
    expect(table.state.movesLeft).toBe(1);
    expect(table.recorded(line).map(({ audience }) => audience)).toEqual([heardBy]);
  });
});
