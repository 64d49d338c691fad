import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ReadingCard } from '#panels/start/reading-card.tsx';
import { ResumeCard } from '#panels/start/resume-card.tsx';
import { StrandedCard } from '#panels/start/stranded-card.tsx';
import type { ResumeModel } from '#session/screens/resume-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { UKRAINE } from '../parties.ts';

const SAVED: ResumeModel = { title: 'After the White House', you: UKRAINE, where: 'Day 4 of 8', over: false };

function card(resume: ResumeModel, keeping?: 'until-left' | 'older') {
  const done: string[] = [];
  render(<ResumeCard {...{ resume, keeping }} onResume={() => done.push('resume')} />);
  return { done, user: userEvent.setup() };
}

test('a saved game can be gone on with', async () => {
  const { done, user } = card(SAVED);
  expect(screen.getByText('Ukraine · Day 4 of 8', { exact: false })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: say('start.go-on') }));
  expect(done).toEqual(['resume']);
});

test('one that its person has named has both its name and its scenario', () => {
  card({ ...SAVED, called: 'Monday group' });
  expect(screen.getByText('Monday group')).toBeTruthy();
  expect(screen.getByText('After the White House')).toBeTruthy();
});

test('of a game that is over the ending can be seen again', async () => {
  const { done, user } = card({ ...SAVED, where: say('notice.over'), over: true });
  expect(screen.queryByRole('button', { name: say('start.go-on') })).toBeNull();
  await user.click(screen.getByRole('button', { name: say('start.see-ending') }));
  expect(done).toEqual(['resume']);
});

test('while the saved game is being read it can be gone on with all the same', async () => {
  let isResumed = false;
  const resume = () => {
    isResumed = true;
  };
  render(<ReadingCard onResume={resume} />);
  await userEvent.click(screen.getByRole('button', { name: say('start.go-on') }));
  expect(isResumed).toBe(true);
});

test('what could not be kept is said', () => {
  card(SAVED, 'older');
  expect(screen.getByText(say('start.resume-older'))).toBeTruthy();
});

test('a saved game that cannot be opened says why, and is gone on with where an older Parley is kept for it', async () => {
  let isOlder = false;
  const onOlder = () => {
    isOlder = true;
  };
  render(
    <StrandedCard name="Monday group" words="The game was saved under older rules." onOlder={onOlder}>
      {undefined}
    </StrandedCard>,
  );
  expect(screen.getByRole('heading', { name: say('save.stranded') })).toBeTruthy();
  expect(screen.getByText('Monday group')).toBeTruthy();
  expect(screen.queryByRole('button', { name: say('start.go-on') })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: say('save.go-on-older') }));
  expect(isOlder).toBe(true);
});
