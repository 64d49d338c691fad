import { describe, expect, it } from 'vitest';
import { weightOf } from '#session/weight.ts';
import { shippedScenario } from '../support/scenarios.ts';

/** Sentences of mandates on articles, with the words for the best answer to these that agree with the sentence. */
const SAID = [
  [
    'job-offer',
    'candidate',
    'Working from home would be pleasant, but it is not very important to you',
    ['remote'],
    ['little'],
  ],
  [
    'job-offer',
    'candidate',
    'so a late first day matters most to you, together with the',
    ['start', 'salary'],
    ['very-much'],
  ],
  ['job-offer', 'firm', 'An early start would be convenient, but no more than that', ['start'], ['little']],
  [
    'cuba-1962',
    'ussr',
    'The bombers matter little to you, so you can leave them or remove them',
    ['bombers'],
    ['little'],
  ],
  ['white-house-2025', 'us', 'Who meets matters more than where', ['venue'], ['little']],
  ['white-house-2025', 'us', 'Who meets matters more than where', ['format'], ['very-much']],
  ['white-house-2025', 'russia', 'these two aims matter most', ['forces', 'nato'], ['very-much']],
  ['white-house-2025', 'coalition', 'so American support by air matters most', ['support'], ['very-much']],
  ['white-house-2025', 'coalition', 'A ceasefire comes next', ['fighting'], ['very-much']],
  ['white-house-2025', 'coalition', 'then the force itself', ['forces'], ['very-much']],
  [
    'village-water',
    'highfield',
    'the water in July matters far more to you than anything else',
    ['share'],
    ['very-much'],
  ],
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
