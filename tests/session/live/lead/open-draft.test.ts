import { expect, it } from 'vitest';
import { startTalks } from '#live/class/lesson-clock.ts';
import { lessonPlanFor } from '#session/live/lead/open-draft.ts';
import { shippedScenario } from '../../../support/scenarios.ts';

// As docs/use/teaching.md has them: 9 minutes of talks in a lesson of 20, 20 in one of 45, 25 in 60, 36 in 90.
it.each([
  ['job-offer', 3, 9],
  ['village-water', 7, 20],
  ['white-house-2025', 7, 20],
  ['cuba-1962', 10, 25],
  ['paris-2015', 18, 36],
])('%s has the minutes that the guide recommends', (id, prepare, talks) => {
  expect(lessonPlanFor(shippedScenario(id))).toEqual({ prepare, talks });
});

it.each(['village-water', 'white-house-2025', 'cuba-1962', 'paris-2015', 'versailles-1919'])(
  '%s leaves each delegation a minute for its opening statement',
  (id) => {
    const scenario = shippedScenario(id);
    expect(startTalks(lessonPlanFor(scenario), 0).until / scenario.parties.length).toBeGreaterThanOrEqual(60_000);
  },
);
