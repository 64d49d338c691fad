import { describe, expect, it } from 'vitest';
import { atPhase, endingAt, movedOn, startPreparing, startTalks, withPause } from '#live/class/lesson-clock.ts';

const PLAN = { prepare: 7, talks: 20 };
const MINUTE = 60_000;
const NOW = 1_800_000_000_000;
const minutes = (moment: number) => (moment - NOW) / MINUTE;

describe('the clock of a lesson', () => {
  it('has the time to prepare before the talks', () => {
    const { phase, until, end } = startPreparing(PLAN, NOW);
    expect([phase, minutes(until), minutes(end)]).toEqual(['prepare', 7, 27]);
  });

  it('shares the talks out, up to an end that stays', () => {
    const { end, ...open } = startTalks(PLAN, NOW);
    expect([open.phase, minutes(open.until), minutes(end)]).toEqual(['open', 4, 20]);
    const later = (['talk', 'last-day', 'vote'] as const).map((phase) => atPhase(PLAN, phase, end));
    expect(later.map(({ until }) => minutes(until))).toEqual([14, 18, 20]);
    expect(later.map((clock) => minutes(clock.end))).toEqual([20, 20, 20]);
  });

  it('ends the talks earlier where a phase begins before its time, and never later', () => {
    const talk = atPhase(PLAN, 'talk', NOW + 20 * MINUTE);
    expect(minutes(movedOn(PLAN, talk, 'last-day', NOW).end)).toBe(6);
    expect(minutes(movedOn(PLAN, talk, 'vote', NOW).end)).toBe(2);
    expect(minutes(movedOn(PLAN, talk, 'last-day', NOW + 19 * MINUTE).end)).toBe(20);
    expect(movedOn(PLAN, startTalks(PLAN, NOW), 'talk', NOW)).toEqual(talk);
  });

  it('gives the present phase the time that is added', () => {
    const talk = atPhase(PLAN, 'talk', NOW + 20 * MINUTE);
    const longer = endingAt(talk, talk.end + 5 * MINUTE);
    expect([minutes(longer.until), minutes(longer.end)]).toEqual([19, 25]);
    const open = startTalks(PLAN, NOW);
    expect(minutes(endingAt(open, open.end + 5 * MINUTE).until)).toBe(9);
  });

  it('stands still during a pause, in which it can be moved on and its end put off', () => {
    const talk = atPhase(PLAN, 'talk', NOW + 20 * MINUTE);
    const paused = withPause(talk, true, NOW + 4 * MINUTE);
    expect(withPause(paused, true, NOW + 6 * MINUTE)).toEqual(paused);
    const later = endingAt(paused, paused.end + 5 * MINUTE);
    const moved = movedOn(PLAN, later, 'last-day', NOW + 6 * MINUTE);
    expect(minutes(moved.end)).toBe(10);
    expect(withPause(moved, false, NOW + 7 * MINUTE)).toEqual({
      phase: 'last-day',
      until: NOW + 11 * MINUTE,
      end: NOW + 13 * MINUTE,
    });
    // A server whose clock was put back.
    expect(withPause(paused, false, NOW)).toEqual(talk);
  });
});
