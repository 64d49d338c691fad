import { expect, it } from 'vitest';
import { obstaclesNamed, obstaclesOfCounter } from '#lab/transcripts/obstacles.ts';
import { smallScenario } from '../../support/scenarios.ts';

const scenario = smallScenario();

it('names each article of a no once, with the answers that would be accepted there', () => {
  expect(
    obstaclesNamed(
      scenario,
      [0],
      [
        { code: 'cannot', issue: 0, option: 2 },
        { code: 'price', clauses: [{ issue: 0, option: 1 }] },
        { code: 'still-no', issue: 3, option: 2, round: 1 },
        { code: 'gains-by', issue: 4, option: 1, points: 3 },
      ],
    ),
  ).toEqual([
    { issue: 'venue', wouldAccept: ['lake'] },
    { issue: 'guard', wouldAccept: [] },
  ]);
});

it('names none where a no is about the whole', () => {
  expect(obstaclesNamed(scenario, [], [{ code: 'nothing-new' }])).toEqual([]);
});

it('finds in a counter what is worded otherwise, and neither what is kept nor what is left out or added', () => {
  const offered = [
    { issue: 'venue', options: ['lake'] },
    { issue: 'format', options: ['big'] },
    { issue: 'water', options: ['halves'] },
  ];
  const counter = [
    { issue: 'venue', options: ['lake', 'tower'] },
    { issue: 'format', options: ['big'] },
    { issue: 'costs', options: ['paid'] },
  ];
  expect(obstaclesOfCounter(offered, counter)).toEqual([{ issue: 'venue', wouldAccept: ['lake', 'tower'] }]);
});
