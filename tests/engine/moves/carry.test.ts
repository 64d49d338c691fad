import { describe, expect, it } from 'vitest';
import type { Clause } from '#engine/model/moves.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { event, offTable } from '../../support/happenings.ts';
import { legalMovesFor } from '../../support/legal-moves.ts';
import {
  type Act,
  accept,
  blur,
  carry,
  counter,
  endDay,
  exactly,
  initial,
  instruct,
  offer,
  openTable,
  openTableWithCarriers,
  type PlayTable,
  refuse,
} from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const PATROL = offer('main', ['c'], { guard: 'patrol' });

/** b has something for c, which a is asked to carry. */
const given = (act = PATROL) => openTableWithCarriers(smallScenario()).play('a', endDay()).play('b', act);
/** The clauses of the first offer as each of the three knows them; absent where it does not know of it. */
const readBy = (table: PlayTable) => ['a', 'b', 'c'].map((party) => table.viewOf(party).offers[0]?.clauses);
const knowsOfBlur = (table: PlayTable) =>
  ['a', 'b', 'c'].map((party) => table.viewOf(party).offers[0]?.delivered !== undefined);
const SENT = [{ issue: 3, option: 1 }];
const BLURRED = [{ issue: 3, option: 0, or: 1 }];

describe('a carrier', () => {
  it('passes on what comes, unasked, and can read it', () => {
    const table = openTable(smallScenario()).play('a', endDay()).play('b', PATROL);
    expect(table.turn).toBe('talk b');
    expect(readBy(table)).toEqual([SENT, SENT, undefined]);
    table.toRound(2);
    expect(table.turn).toBe('answer c');
    table.play('c', counter({ guard: 'nobody' })).play('b', endDay());
    expect(table.turn).toBe('talk c');
    expect(table.viewOf('a').offers).toHaveLength(2);
  });

  it('that has asked to be asked is asked until it says otherwise, which is nobody else’s to know', () => {
    const table = openTable(smallScenario({ rounds: { label: 'day', count: 6 } }));
    const others = () => JSON.stringify([table.viewOf('b'), table.viewOf('c')]);
    const before = others();
    table.play('a', instruct('ask'));
    expect(others()).toBe(before);
    expect([table.turn, table.state.movesLeft, table.viewOf('a').own.mail]).toEqual(['talk a', 2, 'ask']);
    table.play('a', endDay()).play('b', PATROL);
    expect(table.turn).toBe('carry a');
    table.play('a', carry('pass')).toRound(2).play('c', refuse()).skipTo('a').play('a', instruct('pass'));
    table.play('a', endDay()).toRound(3).skipTo('b').play('b', PATROL);
    expect(table.turn).toBe('talk b');
  });

  it('has no more to say of the mail once all can talk directly', () => {
    const table = openTable(smallScenario({ channels: [] }));
    expect(table.refusalOf('a', instruct('ask'))).toBe('carries-nothing');
  });

  it('is asked at once, and it costs no move of anybody', () => {
    const table = given();
    expect(table.turn).toBe('carry a');
    expect(table.refusalOf('b', endDay())).toBe('not-your-turn');
    expect(table.refusalOf('a', endDay())).toBe('reply-first');
    table.play('a', carry('pass'));
    expect(table.turn).toBe('talk b');
    expect(table.state.movesLeft).toBe(1);
  });

  it('may pass on what it was given, to arrive at the next dawn', () => {
    const table = given().play('a', carry('pass')).toRound(2);
    expect(table.turn).toBe('answer c');
    expect(readBy(table)).toEqual([SENT, SENT, SENT]);
  });

  it('that is a negotiator passes everything on', () => {
    const table = openTableWithCarriers(smallScenario()).play('a', endDay()).play('b', PATROL);
    const { setup } = table.state;
    const state = { ...table.state, setup: { ...setup, seats: ['negotiator', 'person', 'person'] as const } };
    expect(nextDecision(table.game, state)?.move).toEqual({
      type: 'carry',
      party: 0,
      offer: table.state.offers[0]?.id,
      how: 'pass',
    });
  });

  it('is asked about a counter too, before anything else', () => {
    const table = given().play('a', carry('pass')).play('b', endDay()).play('c', endDay());
    table.play('c', counter({ guard: 'nobody' }));
    expect(table.turn).toBe('carry a');
    table.play('a', blur('guard', 'patrol')).play('b', endDay()).play('c', endDay()).play('a', endDay());
    expect(table.turn).toBe('answer b');
    expect(table.viewOf('b').offers[1]?.clauses).toEqual(BLURRED);
  });
});

describe('an offer that is held back', () => {
  const held = () => given().play('a', carry('hold'));

  it('never arrives, and everybody learns whose it was and to whom, not what it said', () => {
    const table = held();
    expect(table.recorded('heldBack')).toEqual([
      { round: 1, audience: 'all', kind: 'heldBack', by: 0, from: 1, to: 2 },
    ]);
    table.toRound(2);
    expect(table.turn).toBe('talk b');
    expect(readBy(table)).toEqual([SENT, SENT, undefined]);
    expect(table.state.offers[0]?.status).toBe('held');
  });

  it('was the letter of that day, and no longer', () => {
    const table = held();
    expect(table.refusalOf('b', offer('main', ['c'], { guard: 'nobody' }))).toBe('written-today');
    table.toRound(2);
    expect(table.refusalOf('b', offer('main', ['c'], { guard: 'nobody' }))).toBeUndefined();
  });

  it('as a counter leaves the first offer lapsed for the one who made it', () => {
    const table = given().play('a', carry('pass')).play('b', endDay()).play('c', endDay());
    table.play('c', counter({ guard: 'nobody' })).play('a', carry('hold'));
    expect(table.viewOf('b').offers).toMatchObject([{ status: 'lapsed', answer: undefined }]);
  });
});

/** An event that takes the base off the table. */
const takesAway = (round: number) => event({ round }, [offTable('guard', 'base')]);

describe('an offer whose answer lapses', () => {
  it('is on its way no longer for its sender, to whom nothing can come back', () => {
    const sent = () =>
      openTableWithCarriers(smallScenario({ events: [takesAway(3)] }))
        .play('a', endDay())
        .play('b', offer('main', ['c'], { guard: 'base' }))
        .play('a', carry('pass'))
        .toRound(2);
    const [answered, countered] = [
      sent().play('c', refuse()),
      sent().play('c', counter({ guard: 'base', costs: 'open' })),
    ];
    countered.play('a', carry('pass'));
    for (const table of [answered, countered]) {
      expect(table.viewOf('b').offers).toMatchObject([{ status: 'waiting', answer: undefined }]);
      expect(table.toRound(3).viewOf('b').offers).toMatchObject([{ status: 'lapsed', answer: undefined }]);
    }
  });
});

describe('an offer that is made vague on the way', () => {
  const made = () => given().play('a', blur('guard', 'nobody'));

  it('reaches its addressee in the words of the carrier, and looks unchanged to its sender', () => {
    const table = made().toRound(2);
    expect(readBy(table)).toEqual([SENT, SENT, BLURRED]);
    expect(knowsOfBlur(table)).toEqual([true, false, false]);
  });

  it('looks to its sender as one that was passed on, at every moment until the answer is back', () => {
    const view = (table: PlayTable) => JSON.stringify(table.viewOf('b'));
    const [one, other] = [made(), given().play('a', carry('pass'))];
    expect(view(one)).toBe(view(other));
    for (const table of [one, other]) table.toRound(2);
    expect(view(one)).toBe(view(other));
    for (const table of [one, other]) table.play('c', refuse());
    expect(view(one)).toBe(view(other));
    expect(knowsOfBlur(one.toRound(3))).toEqual([true, true, false]);
  });

  it('is written, when accepted, with the initial of its addressee only; its sender may add its own', () => {
    const table = made().toRound(2).play('c', accept()).toRound(3);
    expect(table.clause('guard')).toMatchObject({
      standing: 'tabled',
      option: 'nobody',
      or: 'patrol',
      initials: ['c'],
    });
    table.skipTo('b').play('b', initial('guard', ['nobody', 'patrol']));
    expect(table.clause('guard')).toMatchObject({ standing: 'initialled', initials: ['c', 'b'] });
  });

  it('keeps its other clauses as both have agreed them', () => {
    const table = given(offer('main', ['c'], { guard: 'patrol', costs: 'shared' })).play('a', blur('guard', 'nobody'));
    table.toRound(2).play('c', accept()).toRound(3);
    expect(table.clause('costs')).toMatchObject({ option: 'shared', initials: ['b', 'c'] });
    expect(table.clause('guard').initials).toEqual(['c']);
  });

  it('is countered by other words than the ones that were brought', () => {
    const table = made().toRound(2);
    expect(table.refusalOf('c', counter({ guard: ['nobody', 'patrol'] }))).toBe('counter-same');
    expect(table.refusalOf('c', counter({ guard: 'patrol' }))).toBeUndefined();
  });

  it.each([
    { title: 'an option that it says already', act: blur('guard', 'patrol'), code: 'malformed' },
    { title: 'a clause that it does not have', act: blur('costs', 'paid'), code: 'malformed' },
  ])('cannot be made so by $title', ({ act, code }) => {
    expect(given().refusalOf('a', act)).toBe(code);
  });

  it('has one vague clause at most, the text included', () => {
    const two = given(offer('main', ['c'], { guard: 'patrol', costs: ['open', 'paid'] }));
    expect(two.refusalOf('a', blur('guard', 'nobody'))).toBe('one-vague-clause');
    expect(two.refusalOf('a', blur('costs', 'shared'))).toBe('malformed');
    const table = openTableWithCarriers(smallScenario())
      .play('a', offer('main', ['b'], { water: ['halves', 'meters'] }))
      .play('b', accept())
      .play('a', endDay())
      .play('b', PATROL);
    expect(table.refusalOf('a', blur('guard', 'nobody'))).toBe('one-vague-clause');
    expect(table.refusalOf('a', carry('pass'))).toBeUndefined();
  });

  it('cannot be made to say what is off the table', () => {
    const table = openTableWithCarriers(smallScenario({ events: [takesAway(1)] }))
      .play('a', endDay())
      .play('b', PATROL);
    expect(table.refusalOf('a', blur('guard', 'base'))).toBe('off-table');
    expect(table.refusalOf('a', blur('guard', 'nobody'))).toBeUndefined();
    const legal = legalMovesFor(table.game, table.state, 0);
    expect(legal).toMatchObject({ blurs: [{ issue: 3, or: 0 }] });
  });

  it('lapses, or its answer does, when what it can be read as goes off the table', () => {
    const sent = (round: number) =>
      openTableWithCarriers(smallScenario({ events: [takesAway(round)] }))
        .play('a', endDay())
        .play('b', PATROL)
        .play('a', blur('guard', 'base'));
    expect(sent(2).toRound(2).state.offers[0]?.status).toBe('lapsed');
    const answered = sent(3).toRound(2).play('c', accept()).toRound(3);
    expect(answered.state.offers[0]?.status).toBe('lapsed');
    expect(answered.clause('guard').standing).toBe('unsettled');
  });

  it('is not written where another article has become vague meanwhile', () => {
    const table = made()
      .play('b', endDay())
      .play('c', offer('main', ['a'], { water: ['halves', 'meters'] }));
    table.play('a', accept()).play('c', endDay()).play('c', accept()).toRound(3);
    expect(table.clause('guard').standing).toBe('unsettled');
    expect(table.recorded('notWritten')).toMatchObject([{ round: 3, issue: 3, option: 0, or: 1 }]);
  });
});

describe('a sender that asks to be exact', () => {
  it('is carried word for word or not at all', () => {
    const table = given(exactly(PATROL));
    expect(table.refusalOf('a', blur('guard', 'nobody'))).toBe('asked-exact');
    expect(table.refusalOf('a', carry('hold'))).toBeUndefined();
    expect(table.refusalOf('a', carry('pass'))).toBeUndefined();
  });

  it('asks it of the carrier, not of the addressee', () => {
    const table = given(exactly(PATROL)).play('a', carry('pass')).toRound(2);
    expect(['a', 'b', 'c'].map((party) => table.viewOf(party).offers[0]?.exact)).toEqual([true, true, undefined]);
  });

  it('may ask it of a counter as well', () => {
    const table = given().play('a', carry('pass')).play('b', endDay()).play('c', endDay());
    table.play('c', exactly(counter({ guard: 'nobody' })));
    expect(table.refusalOf('a', blur('guard', 'patrol'))).toBe('asked-exact');
  });

  it('says nothing by it where nobody carries', () => {
    const table = openTable(smallScenario()).play('a', exactly(offer('main', ['c'], { guard: 'patrol' })));
    expect(table.state.offers[0]?.exact).toBeUndefined();
  });
});

describe('what becomes of a letter', () => {
  it.each<{
    how: string;
    act: Act;
    status: string;
    read: readonly Clause[] | undefined;
    told: number;
    written: string[];
  }>([
    { how: 'passed on', act: carry('pass'), status: 'waiting', read: SENT, told: 0, written: ['b', 'c'] },
    { how: 'made vague', act: blur('guard', 'nobody'), status: 'waiting', read: BLURRED, told: 0, written: ['c'] },
    { how: 'held back', act: carry('hold'), status: 'held', read: undefined, told: 1, written: [] },
  ])('that is $how', ({ act, status, read, told, written }) => {
    const table = given().play('a', act).toRound(2);
    expect(table.state.offers[0]?.status).toBe(status);
    expect(table.viewOf('c').offers[0]?.clauses).toEqual(read);
    expect(table.viewOf('c').record.filter(({ kind }) => kind === 'heldBack')).toHaveLength(told);
    if (table.turn === 'answer c') table.play('c', accept());
    expect(table.toRound(3).clause('guard').initials).toEqual(written);
  });
});
