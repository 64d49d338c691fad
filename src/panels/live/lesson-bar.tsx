import type { ComponentChildren } from 'preact';
import type { ToldClock } from '#live/protocol/lesson.ts';
import { lessonLine } from '#session/live/lesson-line.ts';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { useSince } from './use-since.ts';

export interface LessonBarProps {
  readonly lesson: ToldClock;
  /** Time at which `lesson` arrived, by the clock of `performance.now()`. */
  readonly toldAt: number;
  /** Actions on the clock. */
  readonly children?: ComponentChildren;
}

/** The phase of the lesson, how long it lasts, and when the talks end. */
export function LessonBar({ lesson, toldAt, children }: LessonBarProps) {
  const speaker = useSpeaker();
  const since = useSince(toldAt);
  const { phase, left, end, warning } = lessonLine(speaker, lesson, since);
  return (
    <section class="lesson-bar row" data-soon={warning !== undefined} aria-label={speaker.say('live-lesson.label')}>
      <p class="lesson-bar-words">
        <b>{phase}</b>
        <span class="lesson-bar-left bold tabular">
          <FormattedMessage id="live-lesson.left" values={{ time: left }} />
        </span>
        <span>{end}</span>
      </p>
      <LiveRegion message={warning ?? ''} />
      {children}
    </section>
  );
}
