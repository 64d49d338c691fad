import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { PlayPar } from '#panels/debrief/side-by-side/par-shown.tsx';
import { SideBySideDialog } from '#panels/debrief/side-by-side/side-by-side-dialog.tsx';
import type { Par } from '#session/debrief/par-model.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { render } from '../../../support/render.tsx';
import { endingWith } from '../../ending/ending-fixture.ts';

afterEach(cleanup);

const BRANCH = { code: 'abc', address: '#abc', moves: 12, chair: 'Ukraine', how: 'played' } as const;

/** Of forty games, in which the place was Geneva in half of those that were signed. */
const PAR: Par = {
  games: 40,
  parts: [
    {
      track: 0,
      title: 'The meeting',
      signed: 30,
      articles: [{ number: 1, title: 'Place', answers: [{ label: 'Geneva', games: 15 }] }],
    },
  ],
};
const playPar: PlayPar = (onGame) => {
  onGame(40);
  return { result: Promise.resolve(PAR), cancel: () => undefined };
};

function beside(there: EndingModel | undefined) {
  const asked: string[] = [];
  const open = (link: string) => {
    asked.push(link);
    return { result: Promise.resolve(there), cancel: () => undefined };
  };
  render(
    <SideBySideDialog model={endingWith(true)} branches={[BRANCH]} {...{ open, playPar }} onClose={() => undefined} />,
  );
  return asked;
}

test('a branch is put beside the game, and what differs is said in words', async () => {
  const asked = beside(endingWith(false));
  await userEvent.click(screen.getByRole('button', { name: 'From move 12: Ukraine' }));
  const table = await screen.findByRole('table');
  expect(asked).toEqual(['abc']);
  const row = (name: string) => within(table).getAllByRole('row', { name: new RegExp(name) })[0]?.textContent;
  expect(row('^Ending')).toBe('EndingThey will meet.The table was set. Nobody signed.differs');
  expect(row('Ukraine')).toContain('the same');
});

test('a link that leads to no such game is said to do so', async () => {
  const asked = beside(undefined);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link of the other game' });
  await userEvent.type(field, ' https://a.example/#xyz ');
  // What Enter does in a browser.
  if (field.form !== null) fireEvent.submit(field.form);
  expect(asked).toEqual(['https://a.example/#xyz']);
  expect((await screen.findByText(/^That is no link/)).closest('[role="status"]')).toBeTruthy();
});

test('what negotiators make of it is counted when it is asked for', async () => {
  beside(undefined);
  await userEvent.click(screen.getByRole('button', { name: 'Play 40 games with negotiators in all chairs' }));
  const table = await screen.findByRole('table');
  expect(within(table).getByRole('row', { name: /^The meeting/ }).textContent).toContain('signed in 30');
  expect(within(table).getByText('Geneva: 15')).toBeTruthy();
});
