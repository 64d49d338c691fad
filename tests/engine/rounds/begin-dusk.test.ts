import { describe, expect, it } from 'vitest';
import {
  accept,
  callVote,
  endDay,
  no,
  offer,
  openTable,
  type PlayTable,
  type Wording,
  walkOut,
  withdraw,
  yes,
} from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const OPENING = { venue: 'lake', format: 'big' };
const MAIN = { water: 'halves', guard: 'patrol', costs: 'shared' };

/** All articles of both tracks are agreed on the first day. */
const allAgreed = () =>
  openTable(smallScenario())
    .play('a', offer('main', ['b', 'c'], MAIN))
    .play('b', accept())
    .play('c', accept())
    .play('a', offer('opening', ['b'], OPENING))
    .play('b', accept());

describe('at dusk', () => {
  it('a track whose clauses are all initialled is put to its signatories, without a call', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], OPENING))
      .play('b', accept());
    table.toDusk();
    expect([table.state.phase, table.turn, table.state.round]).toEqual(['dusk', 'vote a', 1]);
  });

  it('nothing is voted while an article is empty, and the next day begins', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept());
    table.toDusk();
    expect([table.state.phase, table.turn, table.state.round]).toEqual(['talks', 'talk b', 2]);
    expect(table.recorded('voted')).toEqual([]);
    expect(table.recorded('voteLapsed')).toEqual([]);
  });

  it('tracks are voted in the order of the file: one may be signed after the one that it comes after', () => {
    const table = allAgreed().toDusk();
    expect(table.state.agenda).toEqual([0, 1]);
    table.play('a', yes()).play('b', yes());
    expect(table.turn).toBe('vote a');
    table.play('a', yes()).play('b', yes()).play('c', yes());
    expect(table.state.tracks.map(({ status, since }) => [status, since])).toEqual([
      ['signed', 1],
      ['signed', 1],
    ]);
    expect(table.ending.kind).toBe('signed');
  });

  it('the later track lapses when the earlier one is not signed, its initials kept', () => {
    const table = allAgreed().toDusk().play('a', yes()).play('b', no('format'));
    expect(table.state.round).toBe(2);
    expect(table.recorded('voteLapsed')).toMatchObject([{ track: 1, why: { code: 'after', track: 0 } }]);
    expect(table.clause('water')).toMatchObject({ standing: 'initialled', initials: ['a', 'b', 'c'] });
  });

  it('walk-aways of a signed track are noted as they were then', () => {
    const table = allAgreed().toDusk().play('a', yes()).play('b', yes());
    expect(table.state.tracks.map(({ walkAwaysThen }) => walkAwaysThen)).toEqual([[8, 7, 5], []]);
  });
});

describe('on the last day', () => {
  it('every open track is voted, with silence where nothing is initialled', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept());
    table
      .play('a', offer('main', ['c'], { costs: 'shared' }))
      .play('c', accept())
      .toRound(4)
      .toDusk();
    expect(table.turn).toBe('vote a');
    table.play('a', yes()).play('b', yes()).everybodySigns();
    expect(table.state.tracks.map(({ status }) => status)).toEqual(['signed', 'signed']);
    expect(table.ending.kind).toBe('partial');
  });

  it('an empty text lapses and the game ends', () => {
    const table = openTable(smallScenario());
    expect(table.toEnding().kind).toBe('none');
    expect(table.recorded('voteLapsed').map(({ round, track, why }) => [round, track, why.code])).toEqual([
      [4, 0, 'nothing-initialled'],
      [4, 1, 'nothing-initialled'],
    ]);
  });

  it('a text that is silent on what must be settled cannot be signed', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { format: 'big' }))
      .play('b', accept());
    expect(table.toEnding().kind).toBe('none');
    expect(table.recorded('voteLapsed')[0]).toMatchObject({ track: 0, why: { code: 'must-settle', issue: 0 } });
  });

  it('nothing follows the last vote, not even where it failed', () => {
    const table = allAgreed().toDusk().play('a', yes()).play('b', no('format')).toRound(4).toDusk();
    expect(table.state.phase).toBe('dusk');
    table.play('a', yes()).play('b', yes()).play('a', yes()).play('b', yes()).play('c', no('water'));
    expect(table.turn).toBe('over');
    expect(table.ending.kind).toBe('opening');
    expect(table.refusalOf('a', endDay())).toBe('game-over');
  });
});

describe('what is voted at dusk', () => {
  const LAKE = { venue: 'lake' };
  const agree = (wording: Wording) => (table: PlayTable) =>
    table
      .skipTo('a')
      .play('a', offer('opening', ['b'], wording))
      .play('b', accept());
  const called = (table: PlayTable) => agree(LAKE)(table).play('a', callVote('opening'));

  it.each<{ title: string; on: number; course: (table: PlayTable) => PlayTable; turn: string; lapsed: string[] }>([
    { title: 'a whole text', on: 1, course: agree(OPENING), turn: 'vote a', lapsed: [] },
    { title: 'no text with a gap', on: 1, course: agree(LAKE), turn: 'talk b', lapsed: [] },
    { title: 'a text with a gap that was called', on: 1, course: called, turn: 'vote a', lapsed: [] },
    { title: 'a text with a gap on the last day', on: 4, course: agree(LAKE), turn: 'vote a', lapsed: [] },
    {
      title: 'no text that lacks what must be settled, on the last day',
      on: 4,
      course: agree({ format: 'big' }),
      turn: 'over',
      lapsed: ['must-settle', 'nothing-initialled'],
    },
    {
      title: 'no empty text on the last day',
      on: 4,
      course: (table) => table,
      turn: 'over',
      lapsed: ['nothing-initialled', 'nothing-initialled'],
    },
    {
      title: 'no called text of which an initial was taken back',
      on: 1,
      course: (table) => called(table).skipTo('b').play('b', withdraw('venue')),
      turn: 'talk b',
      lapsed: ['nothing-initialled'],
    },
    {
      title: 'no text whose signatory leaves that dusk',
      on: 4,
      course: (table) => agree(OPENING)(table).play('a', walkOut()),
      turn: 'over',
      lapsed: [],
    },
  ])('is $title', ({ on, course, turn, lapsed }) => {
    const table = course(openTable(smallScenario()).toRound(on));
    while (table.state.toAct?.kind === 'talk' && table.state.round === on) table.play(table.actor, endDay());
    expect(table.turn).toBe(turn);
    expect(table.recorded('voteLapsed').map(({ why }) => why.code)).toEqual(lapsed);
  });
});
