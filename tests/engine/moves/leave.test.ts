import { describe, expect, it } from 'vitest';
import { accept, endDay, offer, openTable, refuse, stay, walkOut } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

describe('walking out', () => {
  it('is announced to all and takes effect at the dusk of the next day', () => {
    const table = openTable(smallScenario()).skipTo('c').play('c', walkOut());
    expect(table.recorded('walkOutAnnounced')).toMatchObject([{ round: 1, audience: 'all', party: 2, leavesAt: 2 }]);
    expect(table.viewOf('a').parties[2]).toMatchObject({ leavesAt: 2, gone: false });
    table.toRound(2);
    expect(table.statusOf('main')).toBe('open');
    table
      .play('b', offer('main', ['a'], { water: 'halves' }))
      .play('a', refuse())
      .toRound(3);
    expect(table.recorded('walkedOut')).toMatchObject([{ round: 2, audience: 'all', party: 2, closed: [1] }]);
    expect(table.viewOf('a').parties[2]).toMatchObject({ leavesAt: 2, gone: true });
  });

  it('closes only the open tracks that need the signature, and the game goes on', () => {
    const table = openTable(smallScenario()).skipTo('c').play('c', walkOut()).toRound(3);
    expect([table.statusOf('opening'), table.statusOf('main')]).toEqual(['open', 'closed']);
    expect(table.turn).toBe('talk a');
    table
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk()
      .everybodySigns();
    expect(table.statusOf('opening')).toBe('signed');
    expect(table.ending.kind).toBe('opening');
  });

  it('leaves a signed text signed', () => {
    const table = openTable(smallScenario());
    table.play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' })).play('b', accept());
    table.skipTo('b').play('b', walkOut()).toDusk().everybodySigns();
    expect(table.statusOf('opening')).toBe('signed');
    expect(table.toEnding().kind).toBe('opening');
    expect([table.statusOf('opening'), table.statusOf('main')]).toEqual(['signed', 'closed']);
  });

  it('ends the game when it closes the last open track', () => {
    const table = openTable(smallScenario()).play('a', walkOut());
    expect(table.toEnding().kind).toBe('none');
    expect(table.state.round).toBe(2);
  });

  it('takes one from the order of talking, and nobody can address it any more', () => {
    const table = openTable(smallScenario()).skipTo('c').play('c', walkOut()).toRound(3);
    expect(table.state.speakers).toEqual([0, 1]);
    expect(table.refusalOf('a', offer('opening', ['c'], { venue: 'lake' }))).toBe('gone');
  });

  it('on the last day takes effect that dusk', () => {
    const table = openTable(smallScenario())
      .toRound(4)
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }));
    table.play('b', accept()).play('a', walkOut());
    expect(table.toEnding().kind).toBe('none');
    expect([table.statusOf('opening'), table.statusOf('main')]).toEqual(['closed', 'closed']);
  });

  it('can be announced once, and not where a teacher has switched it off', () => {
    const table = openTable(smallScenario()).play('a', walkOut());
    expect(table.refusalOf('a', walkOut())).toBe('leaving-already');
    const off = openTable(smallScenario({ rules: { movesPerRound: 2, walkOut: false } }));
    expect(off.refusalOf('a', walkOut())).toBe('walk-out-off');
  });
});

describe('staying', () => {
  it('takes back an announced walk-out', () => {
    const table = openTable(smallScenario()).skipTo('c').play('c', walkOut()).toRound(2).skipTo('c').play('c', stay());
    expect(table.recorded('walkOutTakenBack')).toMatchObject([{ round: 2, audience: 'all', party: 2 }]);
    table.toRound(3);
    expect(table.statusOf('main')).toBe('open');
    expect(table.skipTo('c').refusalOf('c', walkOut())).toBeUndefined();
  });

  it('needs something to take back', () => {
    expect(openTable(smallScenario()).refusalOf('a', stay())).toBe('not-leaving');
  });
});

it('what is on its way to or from one that has left comes to nothing', () => {
  const table = openTable(smallScenario()).skipTo('c').play('c', walkOut()).toRound(2);
  table
    .play('b', offer('opening', ['c'], { format: 'big' }))
    .play('b', endDay())
    .toRound(3);
  expect(table.state.offers[0]?.status).toBe('lapsed');
  expect(table.turn).toBe('talk a');
});

describe('what a walk-out does', () => {
  it.each([
    { who: 'c', on: 1, at: 2, closed: ['main'], support: 52, distrustedBy: ['a', 'b'] },
    { who: 'b', on: 1, at: 2, closed: ['opening', 'main'], support: 52, distrustedBy: ['a', 'c'] },
    { who: 'c', on: 3, at: 4, closed: ['main'], support: 52, distrustedBy: ['a', 'b'] },
    { who: 'c', on: 4, at: 4, closed: ['main'], support: 52, distrustedBy: ['a', 'b'] },
  ])('of $who, announced on day $on, takes effect on day $at and closes $closed', ({ who, on, at, ...then }) => {
    const table = openTable(smallScenario()).toRound(on).skipTo(who).play(who, walkOut());
    expect(table.recorded('walkedOut')).toEqual([]);
    while (table.state.ending === undefined) table.play(table.actor, endDay());
    const [line] = table.recorded('walkedOut');
    expect(line).toMatchObject({ round: at, party: table.party(who) });
    expect(line?.closed.map((track) => table.scenario.tracks[track]?.id)).toEqual(then.closed);
    const { parties } = table.state;
    expect(parties[table.party(who)]?.standing).toBe(then.support);
    const distrusting = parties.flatMap(({ trust }, party) => (trust[table.party(who)]?.broke === 1 ? [party] : []));
    expect(table.ids(distrusting)).toEqual(then.distrustedBy);
  });
});
