import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { StartScreen } from '#panels/start/start-screen.tsx';
import type { FolderModel, ResumeModel } from '#session/screens-model.ts';
import { FOUR, UKRAINE } from '../parties.ts';

afterEach(cleanup);

const WHITE_HOUSE: FolderModel = {
  id: 'white-house',
  tab: 'August 2025',
  title: 'After the White House',
  summary: 'Where do the leaders meet?',
  minutes: 45,
  level: 'standard',
  delegations: FOUR,
  realWar: true,
};
const WATER: FolderModel = {
  ...WHITE_HOUSE,
  id: 'water',
  title: 'Village water',
  level: 'beginner',
  delegations: FOUR.slice(0, 3),
  realWar: false,
};
const SAVED: ResumeModel = { title: 'After the White House', you: UKRAINE, where: 'Day 4 of 8' };

function start({
  resume,
  stranded,
  linkProblem,
}: {
  resume?: ResumeModel;
  stranded?: string;
  linkProblem?: string;
} = {}) {
  const done: string[] = [];
  const user = userEvent.setup();
  render(
    <StartScreen
      folders={[WATER, WHITE_HOUSE]}
      resume={resume}
      stranded={stranded}
      linkProblem={linkProblem}
      onChoose={(id) => done.push(`choose ${id}`)}
      onResume={() => done.push('resume')}
      onDiscard={() => done.push('discard')}
      onLink={(text) => done.push(`link ${text}`)}
    />,
  );
  return { done, user };
}

test('each scenario says its length, its level, and whether it is about a real war', () => {
  start();
  const folder = within(screen.getByRole('article', { name: 'After the White House' }));
  expect(folder.getByText('45 min')).toBeTruthy();
  expect(folder.getByText('standard')).toBeTruthy();
  expect(folder.getByText('about a real war')).toBeTruthy();
  const water = within(screen.getByRole('article', { name: 'Village water' }));
  expect(water.queryByText('about a real war')).toBeNull();
  expect(water.getByRole('img', { name: 'Ukraine' })).toBeTruthy();
});

test('a scenario is opened by keyboard, and its button names it', async () => {
  const { done, user } = start();
  screen.getByRole('button', { name: 'Open Village water' }).focus();
  await user.keyboard('{Enter}');
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Choose a chair in After the White House');
  await user.keyboard(' ');
  expect(done).toEqual(['choose water', 'choose white-house']);
});

test('a pasted link is handed on without the blanks around it, by Enter', async () => {
  const { done, user } = start();
  await user.type(screen.getByLabelText('A result or a game somebody sent you.'), '  #g1.abc {Enter}');
  expect(done).toEqual(['link #g1.abc']);
});

test('an empty field opens nothing', async () => {
  const { done, user } = start();
  await user.click(screen.getByRole('button', { name: 'Open' }));
  expect(done).toEqual([]);
});

test('what is wrong with a link is said at once and stands at its field', () => {
  start({ linkProblem: 'This link is cut off: 41 characters are missing.' });
  const field = screen.getByRole('textbox');
  expect(screen.getByRole('alert').textContent).toBe('This link is cut off: 41 characters are missing.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
});

test('a saved game can be gone on with', async () => {
  const { done, user } = start({ resume: SAVED });
  expect(screen.getByText('Ukraine · Day 4 of 8', { exact: false })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Resume' }));
  expect(done).toEqual(['resume']);
});

test('a saved game is discarded only after a confirmation', async () => {
  const { done, user } = start({ resume: SAVED });
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(done).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Discard it' }));
  expect(done).toEqual(['discard']);
});

test('a saved game that cannot be opened says why, and stays until it is discarded', async () => {
  const { done, user } = start({ stranded: 'The saved game was made by a newer Parley than this one.' });
  expect(screen.getByRole('heading', { name: 'A saved game that cannot be opened' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Resume' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(done).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Discard it' }));
  expect(done).toEqual(['discard']);
});
