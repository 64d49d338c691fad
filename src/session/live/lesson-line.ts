/** The clock of a lesson in words, the same for the teacher, the wall and students. */
import type { ToldClock } from '#live/protocol/lesson.ts';
import type { Speaker } from '#messages/speaker.ts';
import { clock } from './clock.ts';

export interface LessonLine {
  /** "Last day" */
  readonly phase: string;
  /** Time left in the phase: "3:12". */
  readonly left: string;
  /** "talks end at 10:25", by the time zone of the device; "paused" while the clock stands still. */
  readonly end: string;
  /** Warning before the end of the phase; `undefined` until then. */
  readonly warning: string | undefined;
}

/** Milliseconds before the end of a phase at which that is said. */
const SOON = 60_000;

/** @param since Milliseconds since the clock was sent: the time of the device itself may be wrong */
export function lessonLine({ say, language }: Speaker, lesson: ToldClock, since: number): LessonLine {
  const { phase, until, end, now, pausedAt } = lesson;
  const left = Math.max(0, until - (pausedAt ?? now + since));
  const time = new Intl.DateTimeFormat(language.tag, { timeStyle: 'short' }).format(end);
  return {
    phase: say(`live-lesson.${phase}`),
    left: clock(left),
    end: pausedAt === undefined ? say('live-lesson.talks-end', { time }) : say('live-lesson.paused'),
    warning: left <= SOON && pausedAt === undefined ? say(`live-lesson.soon-${phase}`) : undefined,
  };
}
