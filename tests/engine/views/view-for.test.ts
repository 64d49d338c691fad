import { describe, expect, it } from 'vitest';
import { letterIndex } from '#engine/model/letter-index.ts';
import type { State } from '#engine/model/state.ts';
import { viewFor } from '#engine/views/view-for.ts';
import {
  accept,
  askTrue,
  counter,
  endDay,
  no,
  offer,
  openTable,
  type PlayTable,
  refuse,
  tellClaim,
} from '../../support/play.ts';
import { smallScenario, withWalkAways } from '../../support/scenarios.ts';

/** What a, b and c each know of the offers, such as "waiting" or "refused refuse"; nothing where they know of none. */
function known(table: PlayTable): string[] {
  const place = (id: number) => table.state.offers.findIndex((offer) => offer.id === id);
  return ['a', 'b', 'c'].map((party) =>
    table
      .viewOf(party)
      .offers.map(({ id, status, answer }) => `${place(id)}:${status}${answer ? ` ${answer.response}` : ''}`)
      .join(', '),
  );
}

/** Kinds of the lines of the record about offers that a, b and c may read. */
function readBy(table: PlayTable): string[] {
  const kinds = ['offered', 'arrived', 'answered'];
  return ['a', 'b', 'c'].map((party) =>
    table
      .viewOf(party)
      .record.filter(({ kind }) => kinds.includes(kind))
      .map(({ kind }) => kind)
      .join(' '),
  );
}

const sent = () =>
  openTable(smallScenario())
    .skipTo('b')
    .play('b', offer('main', ['c'], { guard: 'base' }));

describe('a direct talk', () => {
  it('is known to the two who hold it and to nobody else', () => {
    const table = openTable(smallScenario()).play('a', offer('main', ['b'], { water: 'halves' }));
    expect(known(table)).toEqual(['0:waiting', '0:waiting', '']);
    table.play('b', counter({ water: 'meters' }));
    expect(known(table)).toEqual(['0:countered counter, 1:waiting', '0:countered counter, 1:waiting', '']);
    table.play('a', refuse());
    expect(known(table)).toEqual([
      '0:countered counter, 1:refused refuse',
      '0:countered counter, 1:refused refuse',
      '',
    ]);
    expect(readBy(table)).toEqual(['offered offered answered', 'offered offered answered', '']);
  });

  it('that is agreed shows in the text, to everybody', () => {
    const table = openTable(smallScenario())
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', accept());
    expect(table.viewOf('c').text[2]?.current).toEqual({ option: 1, initials: [0, 1] });
    expect(table.viewOf('c').record.map(({ kind }) => kind)).toEqual(['roundBegan', 'dateComes', 'tabled']);
  });
});

describe('a relayed talk', () => {
  it('is known to sender and carrier while the offer is on its way', () => {
    const table = sent();
    expect(known(table)).toEqual(['0:outbound', '0:outbound', '']);
    expect(readBy(table)).toEqual(['offered', 'offered', '']);
  });

  it('is known to the addressee from the next dawn on', () => {
    const table = sent().toRound(2);
    expect(known(table)).toEqual(['0:waiting', '0:waiting', '0:waiting']);
    expect(readBy(table)).toEqual(['offered arrived', 'offered arrived', 'arrived']);
  });

  it.each([
    { title: 'a refusal', answer: refuse('red-line', 'guard'), mark: 'refused refuse' },
    { title: 'an acceptance', answer: accept(), mark: 'accepted accept' },
  ])('keeps $title from the sender until the dawn after', ({ answer, mark }) => {
    const table = sent().toRound(2).play('c', answer);
    const onItsWay = `0:returning ${mark.split(' ')[1]}`;
    expect(known(table)).toEqual([onItsWay, '0:waiting', onItsWay]);
    expect(readBy(table)[1]).toBe('offered arrived');
    table.toRound(3);
    expect(known(table)).toEqual([`0:${mark}`, `0:${mark}`, `0:${mark}`]);
    expect(readBy(table)[1]).toBe('offered arrived answered');
  });

  it('looks the same to the sender, whatever the answer that is on its way', () => {
    const view = (act: ReturnType<typeof accept>) => sent().toRound(2).play('c', act).viewOf('b');
    const accepted = JSON.stringify(view(accept()));
    expect(JSON.stringify(view(refuse()))).toBe(accepted);
    expect(JSON.stringify(view(counter({ guard: 'patrol' })))).toBe(accepted);
  });

  it('keeps a counter from the first sender until it arrives, and its answer from the other until it comes back', () => {
    const table = sent()
      .toRound(2)
      .play('c', counter({ guard: 'patrol' }));
    expect(known(table)).toEqual(['0:countered counter, 1:outbound', '0:waiting', '0:countered counter, 1:outbound']);
    table.toRound(3);
    expect(known(table)[1]).toBe('0:countered counter, 1:waiting');
    table.play('b', accept());
    expect(known(table)[2]).toBe('0:countered counter, 1:waiting');
    expect(known(table)[0]).toBe('0:countered counter, 1:returning accept');
    table.toRound(4);
    expect(known(table)[2]).toBe('0:countered counter, 1:accepted accept');
  });
});

describe('a view', () => {
  it('shows of the letters that were written today only those from or to the party', () => {
    const table = openTable(smallScenario())
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', refuse());
    const letter = letterIndex(0, 1, 3);
    expect(['a', 'b', 'c'].map((party) => table.viewOf(party).written[letter])).toEqual([[1], [1], []]);
  });

  it('shows who has the floor, and of the replies that are owed only its own', () => {
    const table = openTable(smallScenario()).play('a', offer('main', ['b'], { water: 'halves' }));
    expect(['a', 'b', 'c'].map((party) => table.viewOf(party).floor)).toEqual([0, 0, 0]);
    expect(['a', 'b', 'c'].map((party) => table.viewOf(party).owed.map(({ kind }) => kind))).toEqual([
      [],
      ['answer'],
      [],
    ]);
    table.play('b', refuse()).play('a', endDay());
    expect(table.viewOf('c').floor).toBe(1);
  });

  it('tells only the carrier that it was not asked how to carry an offer', () => {
    const table = sent();
    expect(['a', 'b'].map((party) => table.viewOf(party).offers[0]?.unasked)).toEqual([true, undefined]);
    expect(table.toRound(2).viewOf('c').offers[0]?.unasked).toBeUndefined();
  });

  it("has the party's own secrets and nobody else's", () => {
    const scenario = withWalkAways(smallScenario(), { spread: 2, drift: -1 });
    const table = openTable(scenario, { seed: 8 });
    for (const party of [0, 1, 2]) {
      const view = viewFor(table.game, table.state, party);
      expect(view.own).toEqual({
        ...table.game.secrets[party],
        walkAway: table.state.parties[party]?.walkAway,
        level: table.state.parties[party]?.level,
        atSignature: [undefined, undefined],
        mail: table.state.parties[party]?.mail,
        instructedIn: 0,
        trust: table.state.parties[party]?.trust,
        taste: table.state.parties[party]?.taste,
      });
      expect(view.parties.map((each) => Object.keys(each))).toEqual(
        [0, 1, 2].map(() => ['leavesAt', 'gone', 'standing', 'consultedIn', 'trustInYou', 'daysEnded']),
      );
    }
  });

  it('is the same whatever the others keep to themselves', () => {
    const table = sent().toRound(2).play('c', refuse());
    const other: State = {
      ...table.state,
      setup: { seed: 99, seats: ['hardliner', 'person', 'staller'] },
      random: {
        shocks: [1, 2, 3, 4],
        holds: [4, 3, 2, 1],
        candour: [1, 2, 3, 4],
        events: [1, 2, 3, 4],
        dissents: [1, 2, 3, 4],
        homes: [1, 2, 3, 4],
      },
      parties: table.state.parties.map((party, index) =>
        index === 1
          ? party
          : { ...party, level: 1, walkAway: [1, 2], taste: party.taste.map((row) => row.map(() => 130)) },
      ),
    };
    expect(viewFor(table.game, other, 1)).toEqual(table.viewOf('b'));
  });

  it('has the temperament of the name that the seat has, and else the one of the scenario', () => {
    const { game, state } = openTable(smallScenario());
    const seats = ['hardliner', 'negotiator', 'person'] as const;
    const firmness = (party: number) =>
      viewFor(game, { ...state, setup: { seed: 1, seats } }, party).own.temperament.firmness;
    expect(firmness(0)).toBe(1000);
    expect([firmness(1), firmness(2)]).toEqual([1, 2].map((party) => game.secrets[party]?.temperament.firmness));
  });

  it('says what is asked only to the party that must act, and how many moves are left only to the one talking', () => {
    const table = openTable(smallScenario()).play('a', endDay());
    expect(['a', 'b', 'c'].map((party) => table.viewOf(party).toAct)).toEqual([
      undefined,
      { kind: 'talk', party: 1 },
      undefined,
    ]);
    expect(['a', 'b', 'c'].map((party) => table.viewOf(party).movesLeft)).toEqual([0, 2, 0]);
  });

  it('tells of a claim only whom the party itself knows to have heard it', () => {
    const table = openTable(smallScenario())
      .skipTo('b')
      .play('b', tellClaim('a', 'c', 'water', 'halves'))
      .toRound(2)
      .skipTo('a')
      .play('a', askTrue('c'));
    expect(['a', 'b', 'c'].map((party) => table.viewOf(party).claims[0]?.audience)).toEqual([
      [1, 0, 2],
      [1, 0],
      [1, 0, 2],
    ]);
  });

  it("has of a signed track nobody's walk-aways but its own", () => {
    const table = openTable(smallScenario());
    table
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk()
      .everybodySigns();
    expect(table.viewOf('c').own.atSignature).toEqual([{ walkAway: 5, trust: 500 }, undefined]);
    expect(table.viewOf('c').tracks[0]).toEqual({ status: 'signed', since: 1, called: [], calledBy: undefined });
  });

  it('has the votes once they have been opened, with what each of them named', () => {
    const table = openTable(smallScenario());
    table
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk();
    table.play('a', no('venue'));
    expect(table.viewOf('c').record.some(({ kind }) => kind === 'voted')).toBe(false);
    table.play('b', no('format'));
    expect(table.viewOf('c').record.find(({ kind }) => kind === 'voted')).toMatchObject({
      ballots: [
        { party: 0, over: [0] },
        { party: 1, over: [1] },
      ],
      signed: false,
    });
  });

  it('can be read at every moment of a game without changing it', () => {
    const table = sent();
    const before = JSON.stringify(table.state);
    for (const party of ['a', 'b', 'c']) table.viewOf(party);
    expect(JSON.stringify(table.state)).toBe(before);
  });
});
