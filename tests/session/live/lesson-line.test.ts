import { expect, it } from 'vitest';
import type { ToldClock } from '#live/protocol/lesson.ts';
import { lessonLine } from '#session/live/lesson-line.ts';
import { SPEAKER, say } from '../../support/speaker.ts';

/** The server's clock is years from that of this device. */
const NOW = Date.UTC(2001, 0, 1, 10, 0);
const MINUTE = 60_000;
const LESSON: ToldClock = { phase: 'talk', now: NOW, until: NOW + 4 * MINUTE, end: NOW + 10 * MINUTE };

it('the clock of a lesson counts down from what the server told, whatever the device takes the time for', () => {
  const time = new Intl.DateTimeFormat(SPEAKER.language.tag, { timeStyle: 'short' }).format(LESSON.end);
  expect(lessonLine(SPEAKER, LESSON, 48_000)).toEqual({
    phase: say('live-lesson.talk'),
    left: '3:12',
    end: say('live-lesson.talks-end', { time }),
    warning: undefined,
  });
});

it('a paused lesson shows the time that was left, and neither counts nor warns', () => {
  const pausedAt = NOW + 3.5 * MINUTE;
  expect(lessonLine(SPEAKER, { ...LESSON, now: NOW + 9 * MINUTE, pausedAt }, 48_000)).toMatchObject({
    left: '0:30',
    end: say('live-lesson.paused'),
    warning: undefined,
  });
});

it('a phase warns in its last minute, and has no time below nothing', () => {
  expect(lessonLine(SPEAKER, LESSON, 3 * MINUTE).warning).toBe(say('live-lesson.soon-talk'));
  expect(lessonLine(SPEAKER, LESSON, 9 * MINUTE).left).toBe('0:00');
});
