import { describe, expect, it } from 'vitest';
import { accept, callVote, endDay, no, offer, openTable, type PlayTable, walkOut, yes } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

describe('an announced date', () => {
  it('is said to come at the dawn before, and to have passed at its dusk', () => {
    const table = openTable(smallScenario()).toRound(4);
    expect(table.recorded('dateComes')).toMatchObject([{ round: 1, track: 0, audience: 'all' }]);
    expect(table.recorded('datePassed')).toMatchObject([{ round: 2, track: 0, audience: 'all' }]);
  });

  it('has not passed for what was signed in time', () => {
    const table = openTable(smallScenario()).play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }));
    table.play('b', accept()).toDusk().everybodySigns().toRound(4);
    expect(table.recorded('datePassed')).toEqual([]);
  });
});

describe('what is said of an announced date', () => {
  const agreed = (table: PlayTable) =>
    table
      .skipTo('a')
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept());
  const signed = (table: PlayTable) => agreed(table).toDusk().everybodySigns();

  it.each<{
    title: string;
    aimFor: number;
    course: (table: PlayTable) => PlayTable;
    comes: number[];
    passed: number[];
  }>([
    { title: 'of the first day: only that it has passed', aimFor: 1, course: (table) => table, comes: [], passed: [1] },
    { title: 'of the second day: both', aimFor: 2, course: (table) => table, comes: [1], passed: [2] },
    {
      title: 'of the last day: that it comes, as the game ends with it',
      aimFor: 4,
      course: (table) => table,
      comes: [3],
      passed: [],
    },
    { title: 'of a text signed the day before it is said: nothing', aimFor: 3, course: signed, comes: [], passed: [] },
    {
      title: 'of a text signed on the day itself: that it came',
      aimFor: 2,
      course: (table) => signed(table.toRound(2)),
      comes: [1],
      passed: [],
    },
    {
      title: 'of a text that was refused that dusk: both',
      aimFor: 2,
      course: (table) =>
        agreed(table.toRound(2)).play('a', callVote('opening')).toDusk().play('a', yes()).play('b', no('venue')),
      comes: [1],
      passed: [2],
    },
    {
      title: 'of a part that a walk-out has closed: nothing more',
      aimFor: 3,
      course: (table) => table.play('a', walkOut()),
      comes: [2],
      passed: [],
    },
  ])('$title', ({ aimFor, course, comes, passed }) => {
    const tracks = smallScenario().tracks.map((track) =>
      track.id === 'opening' ? { ...track, aimFor: { round: aimFor, penalty: 3 } } : track,
    );
    const table = course(openTable(smallScenario({ tracks })));
    while (table.state.toAct?.kind === 'talk') table.play(table.actor, endDay());
    expect(table.recorded('dateComes').map(({ round }) => round)).toEqual(comes);
    expect(table.recorded('datePassed').map(({ round }) => round)).toEqual(passed);
  });
});
