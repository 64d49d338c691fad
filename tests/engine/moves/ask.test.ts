import { describe, expect, it } from 'vitest';
import {
  type Act,
  accept,
  askLiveWith,
  askMatters,
  askMeaning,
  askTrue,
  claim,
  offer,
  openTable,
  type PlayTable,
  reply,
  tellClaim,
  walkOut,
} from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const open = () => openTable(smallScenario());
const signed = () =>
  open()
    .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
    .play('b', accept())
    .toDusk()
    .everybodySigns();
const asked = (act: Act) => open().play('a', act).play('b', reply('evade'));
const claimed = () =>
  open()
    .play('a', claim('b', 'water', 'meters'))
    .play('a', claim('c', 'water', 'halves'))
    .skipTo('b');

describe('a question', () => {
  it.each<{ title: string; table: () => PlayTable; by: string; act: Act; code: string | undefined }>([
    {
      title: 'is put face to face',
      table: () => open().skipTo('b'),
      by: 'b',
      act: askMatters('c', 'guard'),
      code: 'not-direct',
    },
    { title: 'is put to somebody else', table: open, by: 'a', act: askMatters('a', 'guard'), code: 'malformed' },
    {
      title: 'is about a part that is open',
      table: () => signed().skipTo('b'),
      by: 'b',
      act: askMatters('a', 'venue'),
      code: 'track-over',
    },
    {
      title: 'is not put twice',
      table: () => asked(askMatters('b', 'water')),
      by: 'a',
      act: askMatters('b', 'water'),
      code: 'asked-before',
    },
    {
      title: 'is not put twice on another day either',
      table: () => asked(askMatters('b', 'water')).toRound(2).skipTo('a'),
      by: 'a',
      act: askMatters('b', 'water'),
      code: 'asked-before',
    },
    {
      title: 'may be put about another article',
      table: () => asked(askMatters('b', 'water')),
      by: 'a',
      act: askMatters('b', 'guard'),
      code: undefined,
    },
    {
      title: 'may be put to another',
      table: () => asked(askMatters('b', 'water')),
      by: 'a',
      act: askMatters('c', 'water'),
      code: undefined,
    },
    {
      title: 'may be put about another option',
      table: () => asked(askLiveWith('b', 'water', 'halves')),
      by: 'a',
      act: askLiveWith('b', 'water', 'meters'),
      code: undefined,
    },
    {
      title: 'about the same option is the same',
      table: () => asked(askLiveWith('b', 'water', 'halves')),
      by: 'a',
      act: askLiveWith('b', 'water', 'halves'),
      code: 'asked-before',
    },
    {
      title: 'of another kind is another',
      table: () => asked(askLiveWith('b', 'water', 'halves')),
      by: 'a',
      act: askMatters('b', 'water'),
      code: undefined,
    },
    {
      title: 'whether a claim is true goes to the one it is about',
      table: claimed,
      by: 'b',
      act: askTrue('a', 1),
      code: 'malformed',
    },
    {
      title: 'whether a claim is true needs to have been heard',
      table: () =>
        open()
          .play('a', tellClaim('c', 'b', 'water', 'meters'))
          .skipTo('b')
          .toRound(2)
          .skipTo('b'),
      by: 'b',
      act: askTrue('a', 0),
      code: 'malformed',
    },
    {
      title: 'about words that do not stand in the text is none',
      table: open,
      by: 'a',
      act: askMeaning('b', 'water', ['halves', 'meters']),
      code: 'not-tabled',
    },
    {
      title: 'goes to nobody that has left',
      table: () => open().skipTo('c').play('c', walkOut()).toRound(3).skipTo('a'),
      by: 'a',
      act: askMatters('c', 'costs'),
      code: 'gone',
    },
  ])('$title: $code', ({ table, by, act, code }) => {
    expect(table().refusalOf(by, act)).toBe(code);
  });

  it('costs the one that asks a move, and is heard and answered by the one that is asked alone', () => {
    const table = open().play('a', askMatters('b', 'water'));
    expect([table.turn, table.state.movesLeft]).toEqual(['reply b', 1]);
    table.play('b', reply('most'));
    expect([table.turn, table.state.movesLeft]).toEqual(['talk a', 1]);
    expect([...table.recorded('asked'), ...table.recorded('replied')].map(({ audience }) => audience)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(['a', 'b', 'c'].map((party) => table.viewOf(party).questions.length)).toEqual([1, 1, 0]);
  });
});
