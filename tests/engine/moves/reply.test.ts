import { describe, expect, it } from 'vitest';
import { REPLY_WORDS } from '#engine/model/moves.ts';
import {
  type Act,
  accept,
  askLiveWith,
  askMatters,
  askMeaning,
  askTrue,
  claim,
  endDay,
  offer,
  openTable,
  type PlayTable,
  reply,
} from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const CHANNELS = { channels: [] };
const open = () => openTable(smallScenario(CHANNELS));
/** b has asked c something. */
const asked = (act: Act, before: (table: PlayTable) => PlayTable = (table) => table) =>
  before(open()).skipTo('b').play('b', act);
const withVague = (table: PlayTable) =>
  table.play('a', offer('main', ['b'], { water: ['halves', 'meters'] })).play('b', accept());
const withClaim = (table: PlayTable) => table.play('a', claim('c', 'guard', 'patrol'));

describe('a reply', () => {
  it.each([
    {
      to: 'how much something matters',
      table: () => asked(askMatters('c', 'guard')),
      words: ['most', 'middle', 'least', 'evade'],
    },
    {
      to: 'what one could live with',
      table: () => asked(askLiveWith('c', 'guard', 'base')),
      words: ['yes', 'no', 'evade'],
    },
    {
      to: 'whether a claim is true',
      table: () => asked(askTrue('c'), withClaim),
      words: ['yes', 'no', 'otherwise', 'evade'],
    },
    {
      to: 'what vague words mean',
      table: () => asked(askMeaning('c', 'water', ['halves', 'meters']), withVague),
      words: ['evade', 'first', 'second'],
    },
  ])('to $to is one of $words', ({ table: make, words }) => {
    const table = make();
    const allowed = REPLY_WORDS.filter((word) => table.refusalOf('c', reply(word)) === undefined);
    expect(allowed).toEqual(words);
    expect(table.refusalOf('c', endDay())).toBe('reply-first');
    expect(table.refusalOf('b', reply('evade'))).toBe('not-your-turn');
  });

  it.each([
    { says: 'yes', kept: 1, broke: 0 },
    { says: 'no', kept: 0, broke: 1 },
    { says: 'otherwise', kept: 0, broke: 0 },
    { says: 'evade', kept: 0, broke: 0 },
  ] as const)(
    'of $says to whether a claim is true counts so with the one that asked, and nobody else',
    ({ says, kept, broke }) => {
      const table = asked(askTrue('c'), withClaim).play('c', reply(says));
      expect(table.state.parties.map(({ trust }) => trust[0])).toEqual([
        { kept: 0, broke: 0 },
        { kept, broke },
        { kept: 0, broke: 0 },
      ]);
      expect(table.state.claims[0]?.status).toBe('unconfirmed');
      expect(table.state.parties.map(({ standing }) => standing)).toEqual([60, 60, 60]);
    },
  );
});
