import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { TalkPlace } from '#panels/debrief/talk/talk-place.tsx';
import type { TalkModel, TalkStep } from '#session/debrief/talk-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';

/** Here nothing has a size, unless a test gives it one. */
class NoRoom {
  observe() {}
  disconnect() {}
}

beforeAll(() => vi.stubGlobal('ResizeObserver', NoRoom));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const LEAVE: TalkStep = {
  key: 'leave',
  name: say('debrief-talk.step-leave'),
  question: 'What do you say as yourself?',
  ask: ['And to whom?'],
  minutes: 2,
  short: 1,
  show: undefined,
  rows: [],
  heads: undefined,
  guess: undefined,
};
const CLAIMS: TalkStep = {
  ...LEAVE,
  key: 'claims',
  name: say('text.claims'),
  question: 'What became of them?',
  ask: [],
  minutes: 3,
  short: undefined,
  show: say('debrief-talk.show-claims'),
  rows: [{ key: 'one', party: undefined, label: '', words: 'Washington says so.', answer: 'Moscow has not.' }],
};
const GUESS: TalkStep = {
  ...CLAIMS,
  key: 'possible',
  name: say('debrief-talk.step-possible'),
  question: 'How many suited all?',
  show: say('debrief-talk.show-possible'),
  rows: [],
  guess: {
    options: [
      { key: 'A', label: say('debrief-talk.guess-none'), isTrue: false },
      { key: 'B', label: '1 to 3', isTrue: true },
      { key: 'C', label: '4 to 8', isTrue: false },
      { key: 'D', label: 'More than 8', isTrue: false },
    ],
    answer: '2 of 24',
    means: 'What it means.',
    why: 'Another 5 suited every signatory except Moscow.',
    squares: { count: 24, lit: Int32Array.of(3, 7), words: say('debrief-talk.square', { count: 1 }) },
  },
};
const TALK: TalkModel = {
  steps: [LEAVE, CLAIMS, GUESS],
  terms: [
    { key: 'zone', name: say('debrief-talk.zone'), meaning: 'All deals that suit all.', here: 'It held 2 texts.' },
  ],
};

const MOSCOW = { party: 2, order: 2, mark: 'RU', name: 'Russia' };

const TURN = {
  number: 1,
  day: 'Monday',
  by: MOSCOW,
  words: 'Moscow accepts it.',
  sentence: 'Without it all sign in 2 of 16 ways.',
};
const PATH = { turning: { cards: [TURN] } };

function done<Result>(result: Result) {
  return { result: Promise.resolve(result), cancel: () => undefined };
}

/** Opens the steps by the button of a form. */
async function show(form: string) {
  const talk = { find: () => done(TALK), path: () => done(PATH) };
  const user = userEvent.setup();
  render(<TalkPlace notes={undefined} talk={talk} />);
  await user.click(await screen.findByRole('button', { name: form }));
  return { user, dialog: screen.getByRole('dialog') };
}

const question = () => screen.getByRole('heading', { level: 1, name: /\?$/ }).textContent;

test('words that were met are explained by what happened', async () => {
  const talk = { find: () => done(TALK), path: () => done(PATH) };
  render(<TalkPlace notes={undefined} talk={talk} />);
  const words = within(await screen.findByRole('region', { name: say('debrief-talk.terms') }));
  expect(words.getByRole('term').textContent).toBe(say('debrief-talk.zone'));
  expect(words.getByText('It held 2 texts.')).toBeTruthy();
});

test('a form has its own steps and time, and arrows go through them', async () => {
  const { dialog } = await show(say('debrief-talk.form', { steps: 3, minutes: 8 }));
  expect(question()).toBe('What do you say as yourself?');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('What do you say as yourself?'));
  fireEvent.keyDown(dialog, { key: 'ArrowRight' });
  expect(question()).toBe('What became of them?');
  expect(within(dialog).getByRole('timer').textContent).toBe('3:00');
  fireEvent.keyDown(dialog, { key: 'ArrowLeft' });
  fireEvent.keyDown(dialog, { key: 'ArrowLeft' });
  expect(question()).toBe('What do you say as yourself?');
});

test('where it is asked why, the moves that turned the game are told first', async () => {
  const why: TalkStep = {
    ...CLAIMS,
    key: 'why',
    rows: [{ key: 'part', party: undefined, label: 'The settlement', words: '', answer: 'Nothing was better.' }],
  };
  const talk = { find: () => done({ ...TALK, steps: [why] }), path: () => done(PATH) };
  const user = userEvent.setup();
  render(<TalkPlace notes={undefined} talk={talk} />);
  await user.click(await screen.findByRole('button', { name: say('debrief-talk.form', { steps: 1, minutes: 3 }) }));
  fireEvent.keyDown(screen.getByRole('dialog'), { key: ' ' });
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'MondayMoscow accepts it. Without it all sign in 2 of 16 ways. ',
    'The settlementNothing was better. ',
  ]);
});

test('what has no room on one screen has several, which arrows go through before the next step', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  // The question and the screen are 100 high, each row 60 below the one before.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(200);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const place = [...document.querySelectorAll('.show-block')].indexOf(this);
    return place === -1 ? new DOMRect() : new DOMRect(0, 100 + 60 * place, 100, 60);
  });
  const really: TalkStep = {
    ...CLAIMS,
    name: 'Really',
    rows: ['Venue', 'Format', 'Forces'].map((label) => ({ ...CLAIMS.rows[0]!, key: label, label, words: '' })),
  };
  const talk = { find: () => done({ ...TALK, steps: [really, LEAVE] }), path: () => done(PATH) };
  const user = userEvent.setup();
  render(<TalkPlace notes={undefined} talk={talk} />);
  await user.click(await screen.findByRole('button', { name: say('debrief-talk.form', { steps: 2, minutes: 5 }) }));
  const dialog = screen.getByRole('dialog');
  expect(screen.getByText('Really')).toBeTruthy();
  fireEvent.keyDown(dialog, { key: ' ' });
  expect(await screen.findByText('Really, 1 of 3')).toBeTruthy();
  const seen = () =>
    [...document.querySelectorAll('.show-block:not(.show-block--off) .show-label')].map((each) => each.textContent);
  expect(seen()).toEqual(['Venue']);
  fireEvent.keyDown(dialog, { key: 'ArrowRight' });
  expect(seen()).toEqual(['Format']);
  await user.click(screen.getByRole('button', { name: say('debrief-talk.next-is', { name: 'Really, 3 of 3' }) }));
  expect(seen()).toEqual(['Forces']);
  fireEvent.keyDown(dialog, { key: 'ArrowRight' });
  expect(question()).toBe('What do you say as yourself?');
});

test('the short form has a step that it can leave', async () => {
  const { user } = await show(say('debrief-talk.form', { steps: 1, minutes: 1 }));
  await user.click(screen.getByRole('button', { name: say('debrief-talk.finish') }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what is kept back is shown by the space bar, and hidden again', async () => {
  const { dialog } = await show(say('debrief-talk.form', { steps: 3, minutes: 8 }));
  fireEvent.keyDown(dialog, { key: 'ArrowRight' });
  expect(screen.getByText('Washington says so.')).toBeTruthy();
  expect(screen.queryByText('Moscow has not.')).toBeNull();
  fireEvent.keyDown(dialog, { key: ' ' });
  expect(screen.getByText('Moscow has not.')).toBeTruthy();
  expect(screen.getByRole('button', { name: say('debrief-talk.hide-answer') }).getAttribute('aria-expanded')).toBe(
    'true',
  );
  fireEvent.keyDown(dialog, { key: ' ' });
  expect(screen.queryByText('Moscow has not.')).toBeNull();
});

test('hands are counted before the answer, which is nowhere on the page until it is shown', async () => {
  const { user, dialog } = await show(say('debrief-talk.form', { steps: 3, minutes: 8 }));
  fireEvent.keyDown(dialog, { key: 'ArrowRight' });
  fireEvent.keyDown(dialog, { key: 'ArrowRight' });
  expect(dialog.textContent).not.toContain('2 of 24');
  fireEvent.keyDown(dialog, { key: 'b' });
  await user.click(screen.getByRole('button', { name: say('debrief-talk.one-more', { label: '1 to 3', key: 'B' }) }));
  await user.click(
    screen.getByRole('button', {
      name: say('debrief-talk.one-less', { label: say('debrief-talk.guess-none'), key: 'A' }),
    }),
  );
  expect(screen.getByText(say('debrief-talk.hands-for', { count: 2, key: 'B' }))).toBeTruthy();
  expect(screen.getByText(say('debrief-talk.hands-for', { count: 0, key: 'A' }))).toBeTruthy();
  expect(screen.getByText(say('debrief-talk.hands', { count: 2 }))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: say('debrief-talk.show-possible') }));
  expect(screen.getByText('2 of 24.')).toBeTruthy();
  expect(screen.getByText(say('debrief-talk.is-true')).closest('.guess-card')?.textContent).toContain('1 to 3');
  fireEvent.keyDown(dialog, { key: 'b' });
  expect(screen.getByText(say('debrief-talk.hands-for', { count: 2, key: 'B' }))).toBeTruthy();
});

test('the timer can be hidden, and stays so', async () => {
  const { user, dialog } = await show(say('debrief-talk.form', { steps: 3, minutes: 8 }));
  await user.click(screen.getByRole('button', { name: say('debrief-talk.hide-timer') }));
  fireEvent.keyDown(dialog, { key: 'ArrowRight' });
  expect(screen.queryByRole('timer')).toBeNull();
  await user.click(screen.getByRole('button', { name: say('debrief-talk.show-timer') }));
  expect(screen.getByRole('timer')).toBeTruthy();
});

test('steps that cannot be found are asked for again', async () => {
  let asked = 0;
  const find = () => {
    asked += 1;
    return { ...done(TALK), ...(asked === 1 && { result: Promise.reject(new Error('gone')) }) };
  };
  const user = userEvent.setup();
  render(<TalkPlace notes={undefined} talk={{ find, path: () => done(PATH) }} />);
  await user.click(await screen.findByRole('button', { name: say('debrief-talk.again') }));
  expect(await screen.findByRole('button', { name: say('debrief-talk.form', { steps: 3, minutes: 8 }) })).toBeTruthy();
});
