import { fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { PlayPar } from '#panels/debrief/side-by-side/par-shown.tsx';
import { SideBySideDialog } from '#panels/debrief/side-by-side/side-by-side-dialog.tsx';
import type { CurvesBeside, GameBeside } from '#session/debrief/curves-beside-model.ts';
import type { Par } from '#session/debrief/par-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { endingWith } from '../../ending/ending-fixture.ts';

const BRANCH = { code: 'abc', address: '#abc', moves: 12, chair: 'Ukraine', how: 'played' } as const;

/** Of forty games, in which the place was Geneva in half of those that were signed. */
const PAR: Par = {
  games: 40,
  fork: {
    title: 'The meeting',
    branches: [
      { words: 'Signed by day 3', games: 30, isHere: true, next: undefined },
      { words: say('debrief-beside.fork-never'), games: 10, isHere: false, next: undefined },
    ],
  },
  parts: [
    {
      track: 0,
      title: 'The meeting',
      signed: 30,
      texts: 4,
      commonest: 9,
      articles: [{ number: 1, title: 'Venue', answers: [{ label: 'Geneva', games: 15, isHere: true }] }],
    },
  ],
};
const ALL_PLAYED: PlayPar = () => ({ result: Promise.resolve(PAR), cancel: () => undefined });

const CURVES: CurvesBeside = {
  days: [
    { round: 1, short: '19', words: 'Tuesday, 19 August' },
    { round: 2, short: '20', words: 'Wednesday, 20 August' },
  ],
  curves: [
    {
      key: 'agreed',
      party: undefined,
      title: say('debrief-beside.curve-agreed'),
      foot: 0,
      top: 7,
      here: [1, 4],
      there: [2],
    },
  ],
};

function beside(there: GameBeside | undefined, playPar = ALL_PLAYED) {
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
  const asked = beside({ model: endingWith(false), curves: CURVES });
  await userEvent.click(
    screen.getByRole('button', { name: say('debrief-replay.kept-played', { chair: 'Ukraine', moves: 12 }) }),
  );
  const table = await screen.findByRole('table');
  expect(asked).toEqual(['abc']);
  const row = (name: string) => within(table).getAllByRole('row', { name: new RegExp(name) })[0]?.textContent;
  expect(row('^Ending')).toBe('EndingThis gameThey will meet.The other gameThe table was set. Nobody signed.different');
  expect(row('Ukraine')).toContain(say('debrief-beside.same'));
});

test('both games are laid over one another evening by evening, and as a table', async () => {
  beside({ model: endingWith(false), curves: CURVES });
  await userEvent.click(
    screen.getByRole('button', { name: say('debrief-replay.kept-played', { chair: 'Ukraine', moves: 12 }) }),
  );
  const chart = await screen.findByRole('img', { name: /^Agreed articles: at the end 4 in this game, 2 in the other/ });
  expect(chart.textContent).toContain(say('debrief-beside.curve-here', { value: 4 }));
  expect(chart.textContent).toContain(say('debrief-beside.curve-there', { value: 2 }));
  await userEvent.click(screen.getByRole('button', { name: say('debrief-path.as-table') }));
  const figure = screen.getByRole('figure');
  const rows = within(figure).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'DayThis gameThe other game',
    'Tuesday, 19 August12',
    'Wednesday, 20 August4',
  ]);
});

test('a link that leads to no such game is said to do so', async () => {
  const asked = beside(undefined);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: say('debrief-beside.link') });
  await userEvent.type(field, ' https://a.example/#xyz ');
  // What Enter does in a browser.
  if (field.form !== null) fireEvent.submit(field.form);
  expect(asked).toEqual(['https://a.example/#xyz']);
  expect((await screen.findByText(say('debrief-beside.nothing'))).closest('[role="status"]')).toBeTruthy();
});

const play = () =>
  userEvent.click(screen.getByRole('button', { name: say('debrief-beside.par-play', { games: 200 }) }));

test('what negotiators make of it is counted when it is asked for, with the way that this game went', async () => {
  beside(undefined);
  await play();
  const table = await screen.findByRole('table');
  const part = within(table).getByRole('row', { name: /^The meeting/ });
  expect(within(part).getByText(say('debrief-beside.par-texts', { texts: 4, commonest: 9 }))).toBeTruthy();
  expect(within(table).getByText('Geneva: 15').textContent).toBe('Geneva: 15this game');
  expect(screen.getByText('Signed by day 3').closest('p')?.textContent).toBe('Signed by day 3 30 of 40this game');
  expect(screen.getByText(say('debrief-beside.fork-never')).closest('p')?.textContent).toBe(
    `${say('debrief-beside.fork-never')} 10 of 40`,
  );
});

test('what the first games came to is shown while more are played, and stays where that is stopped', async () => {
  let stopped = 0;
  let refuse: (why: Error) => void = () => undefined;
  const result = new Promise<Par>((_, reject) => {
    refuse = reject;
  });
  beside(undefined, (onGame) => {
    onGame({ done: 50, told: PAR });
    const cancel = () => {
      stopped += 1;
      refuse(new Error('cancelled'));
    };
    return { result, cancel };
  });
  await play();
  expect(await screen.findByText(say('debrief-beside.par-going', { games: 200, played: 50 }))).toBeTruthy();
  expect(screen.getByText(say('debrief-beside.par-told', { games: 40 }))).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: say('debrief-beside.par-stop') }));
  expect(stopped).toBe(1);
  expect(await screen.findByText('Geneva: 15')).toBeTruthy();
  expect(screen.queryByRole('progressbar')).toBeNull();
});
