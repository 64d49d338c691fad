import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LESSON_LENGTHS, lessonPlan, minutesToRead } from '#session/classroom/kit/lesson-plan.ts';

const ROUNDS = Array.from({ length: 30 }, (_, place) => place + 1);
const LESSONS = LESSON_LENGTHS.flatMap((length) => ROUNDS.map((rounds) => ({ length, rounds })));

describe('a lesson', () => {
  it('has steps whose minutes sum to its length, each a minute at least', () => {
    for (const { length, rounds } of LESSONS) {
      const minutes = lessonPlan(length, rounds).map((step) => step.minutes);
      expect(
        minutes.reduce((sum, each) => sum + each, 0),
        `${length} minutes, ${rounds} rounds`,
      ).toBe(length);
      expect(Math.min(...minutes)).toBeGreaterThanOrEqual(1);
    }
  });

  it('goes through all rounds, each once, in its talks', () => {
    for (const { length, rounds } of LESSONS) {
      const passed = lessonPlan(length, rounds).flatMap((step) =>
        step.kind === 'talk' ? Array.from({ length: step.to - step.from + 1 }, (_, place) => step.from + place) : [],
      );
      expect(passed, `${length} minutes, ${rounds} rounds`).toEqual(Array.from({ length: rounds }, (_, at) => at + 1));
    }
  });

  it('keeps a third of its time for the debrief', () => {
    for (const { length, rounds } of LESSONS) {
      const debrief = lessonPlan(length, rounds).filter(({ kind }) =>
        ['felt', 'happened', 'better', 'meaning'].includes(kind),
      );
      const minutes = debrief.reduce((sum, step) => sum + step.minutes, 0);
      expect(minutes / length, `${length} minutes, ${rounds} rounds`).toBeGreaterThanOrEqual(1 / 3);
    }
  });

  it('gives four minutes at least to each exchange of offers: two to write, two to read and answer', () => {
    for (const { length, rounds } of LESSONS) {
      const talks = lessonPlan(length, rounds).filter(({ kind }) => kind === 'talk');
      expect(Math.min(...talks.map(({ minutes }) => minutes)), `${length} minutes`).toBeGreaterThanOrEqual(4);
    }
  });

  it.each(['teaching.md', 'teaching.uk.md'])('has the times of docs/%s', (file) => {
    const guide = readFileSync(`docs/use/${file}`, 'utf8');
    const lesson = guide.slice(guide.indexOf('<a id="lesson">'));
    const told = [...lesson.matchAll(/^\| (\d+) \|/gm)].slice(0, 5).map(([, minutes]) => Number(minutes));
    const minutesOf = (...kinds: readonly string[]) =>
      lessonPlan(45, 6).reduce((sum, step) => sum + (kinds.includes(step.kind) ? step.minutes : 0), 0);
    expect(told).toEqual([
      minutesOf('open'),
      minutesOf('read'),
      minutesOf('talk', 'vote'),
      minutesOf('felt'),
      minutesOf('happened', 'better', 'meaning'),
    ]);
  });

  it('reckons reading by words, and rounds up', () => {
    expect(minutesToRead(['word '.repeat(131)])).toBe(2);
    expect(minutesToRead([''])).toBe(0);
  });
});
