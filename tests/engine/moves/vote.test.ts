import { describe, expect, it } from 'vitest';
import {
  accept,
  callVote,
  initial,
  no,
  offer,
  openTable,
  type PlayTable,
  refuse,
  withdraw,
  yes,
} from '../../support/play.ts';
import { smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

/** a and b have agreed on the place, not on the format: nothing is voted by itself. */
const venueAgreed = (venue = 'lake') =>
  openTable(smallScenario())
    .play('a', offer('opening', ['b'], { venue }))
    .play('b', accept());

/** a and c have agreed on the costs, which can be signed only after the talks. */
const costsAgreed = () =>
  openTable(smallScenario())
    .play('a', offer('main', ['c'], { costs: 'shared' }))
    .play('c', accept());

/** All articles of the talks are agreed: they are voted at this dusk. */
const allAgreed = (venue = 'lake') =>
  openTable(smallScenario())
    .play('a', offer('opening', ['b'], { venue, format: 'big' }))
    .play('b', accept())
    .toDusk();

describe('calling a vote', () => {
  it('has the text voted this dusk, with silence where nothing is initialled', () => {
    const table = venueAgreed().play('a', callVote('opening')).toDusk();
    expect(table.recorded('voteCalled')).toMatchObject([{ audience: 'all', party: 0, track: 0 }]);
    expect(table.turn).toBe('vote a');
    table.everybodySigns();
    expect(table.statusOf('opening')).toBe('signed');
  });

  it('is needed where something is silent', () => {
    const table = venueAgreed().toDusk();
    expect(table.turn).toBe('talk b');
    expect(table.state.round).toBe(2);
  });

  it('is possible once for each signatory and track', () => {
    const table = venueAgreed().play('a', callVote('opening')).skipTo('b');
    expect(table.refusalOf('b', callVote('opening'))).toBe('vote-called-today');
    table.toDusk().play('a', yes()).play('b', no('venue'));
    table.play('b', offer('opening', ['a'], { venue: 'lake' })).play('a', accept());
    expect(table.refusalOf('b', callVote('opening'))).toBeUndefined();
    table.skipTo('a');
    expect(table.refusalOf('a', callVote('opening'))).toBe('vote-called-before');
  });

  it('is for signatories only', () => {
    expect(venueAgreed().skipTo('c').refusalOf('c', callVote('opening'))).toBe('not-a-signatory');
  });

  it('needs something that could be signed', () => {
    const table = openTable(smallScenario());
    expect(table.refusalOf('a', callVote('opening'))).toBe('cannot-vote-yet');
    table.play('a', offer('opening', ['b'], { format: 'big' })).play('b', accept());
    expect(table.refusalOf('a', callVote('opening'))).toBe('cannot-vote-yet');
  });

  it('is not spent on a text that must wait for the track before', () => {
    const table = costsAgreed();
    expect(table.refusalOf('a', callVote('main'))).toBe('cannot-vote-yet');
  });

  it('need not wait for the track before where that is voted at the same dusk', () => {
    const table = costsAgreed()
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept());
    expect(table.refusalOf('b', callVote('main'))).toBe('cannot-vote-yet');
    table.play('b', callVote('opening'));
    expect(table.refusalOf('b', callVote('main'))).toBeUndefined();
    table.play('b', callVote('main')).toDusk().play('a', yes()).play('b', no('venue'));
    expect(table.recorded('voteLapsed')).toMatchObject([{ track: 1, why: { code: 'after', track: 0 } }]);
  });

  it('comes to nothing when the text is empty again by dusk', () => {
    const table = venueAgreed().play('a', callVote('opening')).skipTo('b').play('b', withdraw('venue')).toDusk();
    expect(table.state.round).toBe(2);
    expect(table.recorded('voteLapsed')).toMatchObject([
      { audience: 'all', track: 0, why: { code: 'nothing-initialled' } },
    ]);
    expect(table.state.tracks[0]?.calledBy).toBeUndefined();
  });
});

describe('a vote', () => {
  it('signs when all signatories say yes; those who do not sign are not asked', () => {
    const table = allAgreed();
    expect(table.turn).toBe('vote a');
    table.play('a', yes());
    expect(table.turn).toBe('vote b');
    table.play('b', yes());
    expect(table.statusOf('opening')).toBe('signed');
    expect(table.recorded('voted')).toMatchObject([
      {
        round: 1,
        audience: 'all',
        track: 0,
        signed: true,
        ballots: [
          { party: 0, yes: true },
          { party: 1, yes: true },
        ],
      },
    ]);
  });

  it("is opened only when all have voted: nothing of it is in anybody's view before", () => {
    const before = allAgreed();
    const seen = (table: PlayTable) => ['a', 'c'].map((party) => ({ ...table.viewOf(party), toAct: 0, owed: 0 }));
    const unseen = JSON.stringify(seen(before));
    for (const vote of [yes(), no('venue'), no('format')]) {
      const table = allAgreed().play('a', vote);
      expect(table.turn).toBe('vote b');
      expect(JSON.stringify(seen(table))).toBe(unseen);
      expect(JSON.stringify(table.viewOf('b'))).toBe(JSON.stringify(allAgreed().play('a', yes()).viewOf('b')));
    }
  });

  it('that fails reopens the clauses that were named, and changes nothing else', () => {
    const table = allAgreed();
    const before = table.state;
    table.play('a', no('format')).play('b', yes());
    expect(table.statusOf('opening')).toBe('open');
    expect(table.clause('format')).toEqual({ standing: 'tabled', option: 'big', initials: [], beside: [] });
    expect(table.clause('venue')).toMatchObject({ standing: 'initialled', initials: ['a', 'b'] });
    expect(table.state.offers).toEqual(before.offers);
    expect(table.state.parties).toEqual(before.parties);
    expect(table.state.tracks).toEqual(before.tracks);
    expect(table.recorded('voted').at(-1)).toMatchObject({
      signed: false,
      ballots: [
        { party: 0, yes: false, over: [1] },
        { party: 1, yes: true, over: [] },
      ],
    });
  });

  it('that several refuse reopens what each of them named', () => {
    const table = allAgreed().play('a', no('format')).play('b', no('venue', 'format'));
    expect(table.clause('venue')).toMatchObject({ standing: 'tabled', initials: [] });
    expect(table.clause('format')).toMatchObject({ standing: 'tabled', initials: [] });
  });

  it('that failed does not come again by itself until the text is whole again', () => {
    const table = allAgreed().play('a', no('format')).play('b', yes()).toDusk();
    expect(table.state.round).toBe(3);
  });

  it("cannot sign across one's own red line, declared or not", () => {
    const table = allAgreed('tower');
    expect(table.refusalOf('a', yes())).toBe('red-line');
    expect(table.refusalOf('a', no('venue'))).toBeUndefined();
    table.play('a', no('venue'));
    expect(table.refusalOf('b', yes())).toBeUndefined();
  });

  it('may be a yes below the walk-away: a person may choose to', () => {
    const high = { opening: walkAway(13), main: walkAway(20) };
    const table = openTable(withParty(smallScenario(), 'a', { walkAway: high }));
    table
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
      .play('b', accept())
      .toDusk();
    expect(table.refusalOf('a', yes())).toBeUndefined();
    table.everybodySigns();
    expect(table.toEnding().points[0]?.[0]).toBe(12);
  });

  it('of no names one or two articles of that part', () => {
    const table = openTable(smallScenario());
    table.play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' })).play('b', accept());
    table
      .play('a', offer('main', ['b', 'c'], { water: 'halves', guard: 'patrol', costs: 'shared' }))
      .play('b', accept());
    // c takes all of it, the guard included: the water is voted after the talks.
    table.play('c', accept()).toDusk().play('a', yes()).play('b', yes());
    expect(table.turn).toBe('vote a');
    expect(table.refusalOf('a', no())).toBe('name-clauses');
    expect(table.refusalOf('a', no('water', 'guard', 'costs'))).toBe('name-clauses');
    expect(table.refusalOf('a', no('water', 'water'))).toBe('name-clauses');
    expect(table.refusalOf('a', no('venue'))).toBe('name-clauses');
    expect(table.refusalOf('a', no('water', 'costs'))).toBeUndefined();
    expect(table.refusalOf('a', no('guard'))).toBeUndefined();
  });

  it('of no may name what is silent: it keeps the initials that it has, and what is settled stays so', () => {
    const table = openTable(smallScenario())
      .play('a', offer('main', ['b'], { guard: 'patrol', costs: 'shared' }))
      .play('b', accept())
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .skipTo('c')
      .play('c', initial('costs', 'shared'))
      .play('c', callVote('main'))
      .toDusk()
      .play('a', yes())
      .play('b', yes());
    const before = [table.clause('costs'), table.clause('guard')];
    expect(before).toMatchObject([{ standing: 'initialled' }, { standing: 'tabled', initials: ['a', 'b'] }]);
    table.play('a', no('guard')).play('b', yes()).play('c', no('water', 'guard'));
    expect([table.clause('costs'), table.clause('guard')]).toEqual(before);
    expect(table.clause('water')).toMatchObject({ standing: 'unsettled' });
    expect(table.statusOf('main')).toBe('open');
    expect(table.recorded('voted').at(-1)).toMatchObject({
      ballots: [{ over: [3] }, { over: [] }, { over: [2, 3] }],
      signed: false,
      reopened: [],
    });
  });

  it('of no reopens of what it names only what was settled, and the record says which', () => {
    const table = venueAgreed().play('a', callVote('opening')).toDusk();
    table.play('a', yes()).play('b', no('venue', 'format'));
    expect(table.clause('venue')).toMatchObject({ standing: 'tabled', initials: [] });
    expect(table.recorded('voted').at(-1)).toMatchObject({ reopened: [0] });
  });
});

it('a signed text is talked about no more', () => {
  const table = allAgreed().everybodySigns();
  expect(table.refusalOf('b', offer('opening', ['a'], { venue: 'tower' }))).toBe('track-over');
  expect(table.refusalOf('b', withdraw('venue'))).toBe('track-over');
  expect(table.refusalOf('b', callVote('opening'))).toBe('track-over');
  table.play('b', offer('main', ['a'], { water: 'halves' })).play('a', refuse());
  expect(table.statusOf('main')).toBe('open');
});
