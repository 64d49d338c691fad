import { expect, test } from 'vitest';
import { progress } from '../../src/cli/progress.ts';

test('tells of games every two seconds, and not of each', () => {
  let time = 500;
  const told: string[] = [];
  const tell = progress(90, { now: () => time, stderr: (text) => told.push(text) });
  for (let played = 1; played <= 90; played += 1) {
    time += 100;
    tell(played);
  }
  expect(told).toEqual([20, 40, 60, 80].map((played) => `${played} of 90 games played\n`));
});
