import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { MoreScenarios } from '#panels/start/more-scenarios.tsx';
import type { FolderModel } from '#session/screens/folder-model.ts';
import type { FolderWish } from '#session/screens/folder-wish.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { FOUR } from '../parties.ts';

const WATER: FolderModel = {
  id: 'water',
  tab: 'Fictional',
  title: 'Village water',
  summary: 'Who gets how much?',
  minutes: 25,
  level: 'standard',
  delegations: FOUR.slice(0, 3),
  realWar: false,
  subjects: ['environment', 'fictional'],
};
const FOLDERS: readonly FolderModel[] = [
  WATER,
  { ...WATER, id: 'table', title: 'A table', minutes: 30, delegations: FOUR, subjects: ['peace'] },
  { ...WATER, id: 'climate', title: 'A climate', minutes: 50, level: 'hard', subjects: ['environment', 'history'] },
  { ...WATER, id: 'island', title: 'An island', minutes: 60, subjects: ['peace', 'history'], language: 'en' },
];

/** The other scenarios, and what was chosen among them. */
function more(folders = FOLDERS) {
  const chosen: string[] = [];
  function Page() {
    const [wish, onWish] = useState<FolderWish>({ order: 'as-they-come' });
    return <MoreScenarios {...{ folders, wish, onWish }} onChoose={(id) => chosen.push(id)} />;
  }
  render(<Page />);
  return { chosen, user: userEvent.setup() };
}

const titles = () => screen.queryAllByRole('article').map((each) => within(each).getByRole('heading').textContent);

test('scenarios are found by what they are about and how long they are, and how many there are is told', async () => {
  const { user } = more();
  expect(titles()).toEqual(['Village water', 'A table', 'A climate', 'An island']);
  await user.selectOptions(screen.getByRole('combobox', { name: say('more.subject') }), 'history');
  expect(titles()).toEqual(['A climate', 'An island']);
  expect(screen.getByRole('status').textContent).toBe('2 of 4');
  await user.selectOptions(
    screen.getByRole('combobox', { name: say('more.length') }),
    say('more.up-to', { minutes: 50 }),
  );
  expect(titles()).toEqual(['A climate']);
  await user.selectOptions(screen.getByRole('combobox', { name: say('more.subject') }), 'any');
  expect(titles()).toEqual(['Village water', 'A table', 'A climate']);
});

test('where nothing is like that, this is said, and all are shown again by one button, which leaves the focus there', async () => {
  const { user } = more();
  await user.selectOptions(screen.getByRole('combobox', { name: say('more.level') }), 'hard');
  await user.selectOptions(screen.getByRole('combobox', { name: say('folder.delegations') }), '4');
  expect(titles()).toEqual([]);
  expect(screen.getByText(say('more.none'))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: say('more.all') }));
  expect(titles()).toHaveLength(4);
  expect(screen.queryByRole('button', { name: say('more.all') })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: say('more.heading') }));
});

test('they are put in another order, found, and opened', async () => {
  const { user, chosen } = more([...FOLDERS].reverse());
  await user.selectOptions(screen.getByRole('combobox', { name: say('more.order') }), say('more.order-shortest'));
  expect(titles()).toEqual(['Village water', 'A table', 'A climate', 'An island']);
  await user.click(screen.getByRole('button', { name: say('folder.open-plain', { title: 'A table' }) }));
  expect(chosen).toEqual(['table']);
});

test('one that has no texts in the language of the page says so, and all of it is marked so', () => {
  more();
  const mark = within(screen.getByRole('article', { name: 'An island' })).getByRole('img', { name: 'Ukraine' });
  expect(mark.closest('[lang]')?.getAttribute('lang')).toBe('en');
  expect(within(screen.getByRole('article', { name: 'An island' })).getByText(say('folder.in-english'))).toBeTruthy();
  expect(within(screen.getByRole('article', { name: 'A table' })).queryByText(say('folder.in-english'))).toBeNull();
});

test('among a few nothing has to be found', () => {
  more(FOLDERS.slice(0, 3));
  expect(screen.queryByRole('combobox')).toBeNull();
});
