import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { LeaderCommand } from '#live/protocol/asked-by-teacher.ts';
import type { LessonPhase, ToldClock } from '#live/protocol/lesson.ts';
import type { Board } from '#live/protocol/told-to-teacher.ts';
import { LessonControls } from '#panels/live/lead/lesson-controls.tsx';
import { board } from '../../../support/live-leading.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';

const at = (phase: LessonPhase): ToldClock => ({ phase, now: 0, until: 60_000, end: 120_000 });

function show(some: Partial<Board>) {
  const done: LeaderCommand[] = [];
  render(<LessonControls board={board(some)} toldAt={performance.now()} cards={[]} lead={(led) => done.push(led)} />);
  return done;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it.each([
  ['prepare', say('live-lesson.start-talks'), { act: 'begin' }, false],
  ['open', say('live-lesson.move-talk'), { act: 'move-on', to: 'talk' }, false],
  ['talk', say('live-lesson.move-last-day'), { act: 'move-on', to: 'last-day' }, true],
  ['last-day', say('live-lesson.move-vote'), { act: 'move-on', to: 'vote' }, true],
  ['vote', say('live-lesson.end-now'), { act: 'debrief', open: true, ends: true }, true],
] as const)(
  'from the phase %s one button leads on, and asks before it ends anything',
  async (phase, name, led, asks) => {
    const done = show({ lesson: at(phase) });
    await press(name);
    if (asks) {
      expect(done).toEqual([]);
      const [yes] = within(screen.getByRole('dialog')).getAllByRole('button');
      if (yes !== undefined) await userEvent.click(yes);
    }
    expect(done).toEqual([led]);
  },
);

it('adds five minutes to the end that the server told', async () => {
  const done = show({ lesson: at('talk') });
  await press(say('live-lesson.more'));
  expect(done).toEqual([{ act: 'lesson-end', end: 420_000 }]);
});

it('starts the preparation of a planned lesson, and shows nothing where there is no clock', async () => {
  const { settings } = board();
  const done = show({ phase: 'waiting', settings: { ...settings, lesson: { prepare: 7, talks: 20 } } });
  await press(say('live-lesson.start-prepare'));
  expect(done).toEqual([{ act: 'prepare' }]);
});

it('shows nothing where the lesson has no clock', () => {
  show({ phase: 'waiting' });
  expect(screen.queryByRole('region', { name: say('live-lesson.label') })).toBeNull();
});
