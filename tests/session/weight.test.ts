import { describe, expect, it } from 'vitest';
import { weightOf } from '#session/weight.ts';
import { shippedScenario } from '../support/scenarios.ts';

/** Sentences of mandates on articles, with the words for the best answer to these that agree with the sentence. */
const SAID = [
  ['job-offer', 'candidate', 'Working from home is pleasant, but worth little to you', ['remote'], ['little']],
  [
    'job-offer',
    'candidate',
    'so a late first day matters to you most, next to the',
    ['start', 'salary'],
    ['very-much'],
  ],
  ['job-offer', 'firm', 'An early start would be handy, no more', ['start'], ['little']],
  ['cuba-1962', 'ussr', 'leave the bombers or take them, they matter little to you', ['bombers'], ['little']],
  ['white-house-2025', 'us', 'Who meets matters more to you than where', ['venue'], ['little']],
  ['white-house-2025', 'us', 'Who meets matters more to you than where', ['format'], ['very-much']],
  ['white-house-2025', 'russia', 'Those two matter most to you', ['forces', 'nato'], ['very-much']],
  ['white-house-2025', 'coalition', 'so support by air matters most', ['support'], ['very-much']],
  ['white-house-2025', 'coalition', 'A ceasefire comes next', ['fighting'], ['very-much']],
  ['white-house-2025', 'coalition', 'then the force itself', ['forces'], ['very-much']],
  ['village-water', 'highfield', 'the water in July matters most to you by far', ['share'], ['very-much']],
  ['village-water', 'highfield', 'In spring you need little water', ['gate'], ['little']],
] as const;

describe('the word for what an answer brings', () => {
  it('is one for each fifth of the most that any answer brings, the lowest two together', () => {
    expect([40, 32, 31, 24, 23, 16, 1].map((points) => weightOf(points, 40))).toEqual([
      'very-much',
      'much',
      'much',
      'some',
      'some',
      'little',
      'little',
    ]);
    expect([0, -1].map((points) => weightOf(points, 40))).toEqual(['nothing', 'harm']);
  });

  it.each(SAID)('agrees in %s with what the mandate of %s says: "%s"', (id, party, says, issues, words) => {
    const scenario = shippedScenario(id);
    const { mandate } = scenario.parties.find((each) => each.id === party) ?? {};
    expect(Object.values(mandate ?? {}).join(' ')).toContain(says);
    const pointsOn = (of: readonly string[]) =>
      scenario.issues
        .filter((issue) => of.includes(issue.id))
        .map(({ options }) => Math.max(...options.map(({ points }) => points[party] ?? 0)));
    const most = Math.max(...pointsOn(scenario.issues.map((issue) => issue.id)));
    for (const points of pointsOn(issues)) expect(words).toContain(weightOf(points, most));
  });
});
