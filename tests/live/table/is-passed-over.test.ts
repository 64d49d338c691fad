import { expect, it } from 'vitest';
import type { Turn } from '#engine/model/turn.ts';
import type { LessonPhase } from '#live/protocol/lesson.ts';
import { isPassedOver } from '#live/table/is-passed-over.ts';

const LAST = 4;
const TURNS: readonly Turn[] = [
  { kind: 'open', party: 0 },
  { kind: 'talk', party: 0 },
  { kind: 'vote', party: 0, track: 0 },
];

/** The turns that are passed on a day. */
const passed = (phase: LessonPhase, round: number) =>
  TURNS.filter((toAct) => isPassedOver(phase, { toAct, round }, LAST)).map(({ kind }) => kind);

it.each([
  ['prepare', [], []],
  ['open', [], []],
  ['talk', ['open'], ['open']],
  ['last-day', ['open', 'talk'], ['open']],
  ['vote', ['open', 'talk'], ['open', 'talk']],
] as const)('in the phase %s, before the last day and on it', (phase, before, on) => {
  expect(passed(phase, LAST - 1)).toEqual(before);
  expect(passed(phase, LAST)).toEqual(on);
});

it('never over a game that has ended', () => {
  expect(isPassedOver('vote', { toAct: undefined, round: LAST }, LAST)).toBe(false);
});
