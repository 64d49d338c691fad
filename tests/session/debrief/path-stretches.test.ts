import { describe, expect, it } from 'vitest';
import { courseOf } from '#engine/playing-on/course.ts';
import { stretchesOf } from '#session/debrief/path-stretches.ts';
import { pathTimesOf } from '#session/debrief/path-times.ts';
import { readGoldenEnding } from '../../replays/golden-files.ts';
import { compileTold } from '../../support/compile-told.ts';
import { shippedScenario } from '../../support/scenarios.ts';

describe('the stretches of a game', () => {
  it.each([
    ['opening', ['Until the meeting is signed', 'Until the settlement is voted down', 'To the end']],
    [
      'none',
      [
        'Until the date set for the meeting',
        'Until the date set for the settlement',
        'Until the meeting is voted down',
      ],
    ],
  ] as const)('are called by what ended them and leave out no day, where it ends as %s', (kind, called) => {
    const { scenario, setup, moves } = readGoldenEnding(kind);
    const game = compileTold(shippedScenario(scenario));
    const course = courseOf(game, setup, moves);
    const times = pathTimesOf(course);
    const stretches = stretchesOf(game, course, times);
    expect(stretches.map(({ words }) => words)).toEqual(called);
    const borders = [0, ...stretches.map(({ to }) => to)];
    expect([...stretches.map(({ from }) => from), times.days]).toEqual(borders);
  });
});
