import { describe, expect, it } from 'vitest';
import { courseOf } from '#engine/playing-on/course.ts';
import { pathTimesOf, stretchesOf } from '#session/debrief/path-stretches.ts';
import { accept, callVote, endDay, no, offer, openTable, type PlayTable, refuse, yes } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

/** Two dates: the talks are to be signed by the second day, the water by the third. */
function dated(): PlayTable {
  const { tracks } = smallScenario();
  return openTable(
    smallScenario({
      tracks: tracks.map((track) => (track.id === 'main' ? { ...track, aimFor: { round: 3, penalty: 2 } } : track)),
    }),
  );
}

/** The talks are offered and put to the vote. */
function called(table: PlayTable): PlayTable {
  return table
    .skipTo('a')
    .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
    .play('b', accept())
    .play('a', callVote('opening'))
    .toDusk();
}

/** Nobody does anything any more, and nothing more is signed. */
function toTheEnd(table: PlayTable): PlayTable {
  while (table.state.toAct !== undefined) {
    table.play(table.actor, table.turn.startsWith('vote') ? no('venue') : endDay());
  }
  return table;
}

function stretchesIn({ game, moves, state }: PlayTable) {
  expect(state.ending).toBeDefined();
  const course = courseOf(game, state.setup, moves);
  const times = pathTimesOf(course);
  return { stretches: stretchesOf(game, course, times), times };
}

describe('the stretches of a game', () => {
  it.each<[string, () => PlayTable, string[]]>([
    [
      'a signature, a date, and a vote that fails on the last day',
      () => {
        const table = called(dated()).everybodySigns().skipTo('a');
        table
          .play('a', offer('main', ['b', 'c'], { water: 'halves' }))
          .play('b', accept())
          .play('c', accept());
        return table.toRound(4).toDusk().play('a', yes()).play('b', no('water')).play('c', yes());
      },
      [
        'Until the signature on “The talks”',
        'Until the deadline for “The water”',
        'Until the failed vote on “The water”',
      ],
    ],
    [
      'an offer that is not made on the first day, a vote that fails, dates and the end',
      () => toTheEnd(called(dated().toRound(2)).play('a', yes()).play('b', no('venue'))),
      [
        'Before the first offer',
        'Until the failed vote on “The talks”',
        'Until the deadline for “The water”',
        'To the end',
      ],
    ],
  ])('are called by what ended them and leave out no day: %s', (_, play, words) => {
    const { stretches, times } = stretchesIn(play());
    expect(stretches.map((stretch) => stretch.words)).toEqual(words);
    const borders = [0, ...stretches.map(({ to }) => to)];
    expect([...stretches.map(({ from }) => from), times.days]).toEqual(borders);
  });

  it('are none where the end alone would call one', () => {
    const tracks = smallScenario().tracks.map((track) => ({ ...track, aimFor: undefined }));
    const table = openTable(smallScenario({ tracks }));
    const ended = toTheEnd(table.play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', refuse()));
    expect(stretchesIn(ended).stretches).toEqual([]);
  });
});
