import { describe, expect, it } from 'vitest';
import { byId } from '#engine/model/ids.ts';
import {
  accept,
  answerClaim,
  askMatters,
  askTrue,
  claim,
  counter,
  endDay,
  offer,
  openTable,
  refuse,
  reply,
  tellClaim,
} from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const open = () => openTable(smallScenario());
const halves = (...to: string[]) => offer('main', to, { water: 'halves' });

describe('the id of an offer', () => {
  const madeTo = (to: number, table: ReturnType<typeof open>) => table.state.offers.find((one) => one.to === to)?.id;

  it('is the same whatever its sender has offered to others before', () => {
    const alone = open().play('a', halves('c'));
    const after = open().play('a', halves('b')).play('b', refuse()).play('a', halves('c'));
    expect(madeTo(2, after)).toBe(madeTo(2, alone));
  });

  it('differs by day, by part, by both sides, and for a counter', () => {
    const table = open()
      .play('a', halves('b', 'c'))
      .play('b', counter({ water: 'meters' }))
      .play('a', refuse())
      .play('c', refuse())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .toRound(2)
      .skipTo('a')
      .play('a', halves('b'));
    const ids = table.state.offers.map(({ id }) => id);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });
});

describe('the id of a claim', () => {
  it('is its place in the list where it is the scenario’s', () => {
    const claims = [
      { id: 'one', by: 'a', about: 'b', issue: 'water', options: ['halves'], date: '2025-03-10' },
      { id: 'two', by: 'a', about: 'b', issue: 'water', options: ['meters'], date: '2025-03-10' },
    ];
    const table = openTable(smallScenario({ claims } as never)).play('a', claim('b', 'costs', 'open'));
    expect(table.state.claims.map(({ id }) => id).slice(0, 2)).toEqual([0, 1]);
    expect(new Set(table.state.claims.map(({ id }) => id)).size).toBe(3);
  });

  it('is the same whatever its maker has claimed to others before', () => {
    const told = tellClaim('c', 'b', 'water', 'halves');
    const after = open()
      .play('a', tellClaim('b', 'c', 'costs', 'open'))
      .play('a', told);
    expect(after.viewOf('c').claims.map(({ id }) => id)).toEqual([open().play('a', told).state.claims[0]?.id]);
  });

  it('keeps when the claim becomes known to more', () => {
    const table = open()
      .skipTo('b')
      .play('b', tellClaim('a', 'c', 'water', 'halves'))
      .toRound(2)
      .skipTo('a');
    const id = table.state.claims[0]?.id;
    table.play('a', askTrue('c')).play('c', reply('yes'));
    expect(table.viewOf('c').claims.map((one) => one.id)).toEqual([id]);
    table.skipTo('c').play('c', answerClaim('confirm'));
    expect(table.viewOf('b').claims.map((one) => one.id)).toEqual([id]);
  });
});

describe('the id of a question', () => {
  it('counts what one party has asked another, and nothing else', () => {
    const asked = (table: ReturnType<typeof open>) => table.state.questions.find(({ to }) => to === 2)?.id;
    const alone = open().play('a', askMatters('c', 'water'));
    const after = open()
      .play('a', askMatters('b', 'water'))
      .play('b', reply('most'))
      .play('a', askMatters('c', 'water'));
    expect(asked(after)).toBe(asked(alone));
    const twice = open()
      .play('a', askMatters('c', 'water'))
      .play('c', reply('most'))
      .play('a', askMatters('c', 'costs'));
    expect(new Set(twice.state.questions.map(({ id }) => id)).size).toBe(2);
  });
});

it('an id that nothing has is a defect, said at once', () => {
  expect(() => byId(open().play('a', endDay()).state.offers, 7)).toThrow(RangeError);
});
