import { expect, it } from 'vitest';
import { inEnglish } from '#messages/en/in-english.ts';
import { lessonTables } from '../../../tools/lesson/lesson-tables.ts';
import { countWaits } from '../../../tools/lesson/measure-waits.ts';
import { WaitingTime } from '../../../tools/lesson/waiting-time.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const turn = (party: number) => ({ party, isTurn: true, isAtOnce: false });

it('while one of three takes a turn, the others have nothing to do but what there is to read', () => {
  const time = new WaitingTime(3, 0);
  time.reads(1, 50);
  time.decides(turn(0));
  expect(time.spent).toEqual({ chairs: 3, seconds: 45, nothing: 30 + 45 });
});

it('words that are read while others act do not delay the own turn', () => {
  const time = new WaitingTime(2, 0);
  time.reads(1, 50);
  time.decides(turn(0));
  time.decides(turn(1));
  expect(time.spent).toEqual({ chairs: 2, seconds: 90, nothing: 30 + 45 });
});

it('a turn that was prepared while others acted takes less time, and preparing is something to do', () => {
  const time = new WaitingTime(2, 2);
  time.decides(turn(0));
  time.decides(turn(1));
  expect(time.spent).toEqual({ chairs: 2, seconds: 45, nothing: 0 });
});

it('a prepared move is looked at again after news', () => {
  const time = new WaitingTime(2, 2);
  time.decides(turn(0));
  time.reads(1, 10);
  time.decides(turn(1));
  expect(time.spent).toEqual({ chairs: 2, seconds: 45 + 3 + 15, nothing: 0 });
});

it('no more moves are prepared than a turn has', () => {
  const time = new WaitingTime(2, 2);
  for (let move = 0; move < 3; move += 1) time.decides(turn(0));
  expect(time.spent).toEqual({ chairs: 2, seconds: 3 * 45, nothing: 45 });
});

it('decisions that are asked for at the same time are made at the same time', () => {
  const time = new WaitingTime(3, 0);
  for (const party of [0, 1, 2]) time.decides({ party, isTurn: false, isAtOnce: party > 0 });
  expect(time.spent).toEqual({ chairs: 3, seconds: 15, nothing: 0 });
});

it('a game is counted with all of its chairs, and preparing leaves less time without anything to do', () => {
  const scenario = shippedScenario('village-water');
  const tables = lessonTables(scenario);
  const { reading, preparing } = countWaits(tables, inEnglish(tables.negotiating.game), 700);
  expect(reading.chairs).toBe(3);
  expect(reading.nothing).toBeLessThan(reading.seconds * 3);
  expect(preparing.nothing).toBeLessThan(reading.nothing);
  expect(preparing.seconds).toBeLessThan(reading.seconds);
});
