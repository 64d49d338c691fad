import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Again } from '#panels/debrief/again/again.tsx';
import type { ChairCommands } from '#panels/debrief/chair-commands.ts';
import type {
  AgainModel,
  AgainProgress,
  LookedDecision,
  StopModel,
  TriedAlternative,
  TryModel,
} from '#session/debrief/again-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { FOUR, RUSSIA, UKRAINE } from '../../parties.ts';

const ANSWER = say('debrief-again.better-was', { move: 'Ukraine accepts Washington’s offer.' });

const STOP: StopModel = {
  move: 12,
  day: 'Sunday, 24 August',
  heading: 'Washington proposes. What do you answer?',
  inGame: 'In the game: you refuse. The expected result was 18 of 100.',
  promised: 18,
  ways: 12,
  worlds: 'asKnown',
  excuse: undefined,
  knew: {
    news: [{ key: 4, day: 'Sunday, 24 August', words: 'Washington offers support by air.' }],
    worth: 'With this, the draft would be worth 42 to you; no deal was worth 35.',
    signing: [{ ...RUSSIA, percent: 40 }],
  },
  articles: [
    {
      issue: 3,
      number: 4,
      title: 'Venue',
      lead: 'They meet in ',
      tail: '.',
      answers: [
        { option: 0, wording: 'Istanbul', points: 10 },
        { option: 1, wording: 'Geneva', points: 20 },
      ],
    },
  ],
  clauses: [{ issue: 3, option: 0 }],
  kinds: ['accept', 'refuse', 'counter'],
  hints: [
    { title: say('debrief-again.hint-change'), words: ['Compare it with Saturday.'] },
    { title: say('debrief-again.hint-article'), words: ['Look at Venue.'] },
    { title: say('debrief-again.hint-answer'), words: [ANSWER] },
  ],
  hidden: ['For Russia no deal was worth little.'],
  draw: say('debrief-again.no-draw'),
};

const LOOKED: readonly LookedDecision[] = [
  { move: 12, day: 'Saturday, 23 August', words: 'You refuse it.', choice: 'costly' },
  { move: 30, day: 'Monday, 25 August', words: 'You offer it.', choice: 'draw' },
];

const AGAIN: AgainModel = {
  summary: 'Two cost more than 5 in 100.',
  looked: LOOKED,
  stops: [STOP, { ...STOP, move: 20, day: 'Monday, 25 August' }],
  others: [
    { move: 30, kind: 'draw', day: 'Monday, 25 August', words: 'You offer it.', verdict: 'Chance cost 9 in 100.' },
  ],
};

const PLAYED: TryModel = {
  is: 'played',
  words: 'You counter.',
  follows: [{ key: 0, by: UKRAINE, words: 'Ukraine accepts.' }],
  promised: 46,
  inGame: 18,
  verdict: 'better',
  verdictWords: 'Better than what was done.',
  live: say('debrief-again.live', { inGame: 18, promised: 46 }),
};

async function opened() {
  const tried: { readonly move: number; readonly tried: TriedAlternative }[] = [];
  const done = <Result,>(result: Result) => ({ result: Promise.resolve(result), cancel: () => undefined });
  const commands: ChairCommands = {
    chairs: FOUR,
    first: 0,
    measure: () => ({ result: new Promise<never>(() => undefined), cancel: () => undefined }),
    weigh: () => done(AGAIN),
    tryAgain: ({ move, tried: each }) => {
      tried.push({ move, tried: each });
      return done(PLAYED);
    },
  };
  render(<Again chair={0} isOwn commands={commands} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: say('debrief-again.start') }));
  await screen.findByText(AGAIN.summary);
  return { user, tried };
}

test('each decision says how it turned out as soon as it is weighed, in its place, and stays there', async () => {
  const user = userEvent.setup();
  const weighing: { tell?: (progress: AgainProgress) => void; end?: (again: AgainModel) => void } = {};
  const commands: ChairCommands = {
    chairs: FOUR,
    first: 0,
    measure: () => ({ result: new Promise<never>(() => undefined), cancel: () => undefined }),
    weigh: (_, tell) => {
      const result = new Promise<AgainModel>((end) => Object.assign(weighing, { tell, end }));
      return { result, cancel: () => undefined };
    },
    tryAgain: () => ({ result: new Promise<never>(() => undefined), cancel: () => undefined }),
  };
  render(<Again chair={0} isOwn commands={commands} />);
  await user.click(screen.getByRole('button', { name: say('debrief-again.start') }));
  const rows = () =>
    within(screen.getByRole('list', { name: say('debrief-again.looked') }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  const said = (...choices: readonly string[]) =>
    choices.map((choice, place) => `${choice}${LOOKED[place]?.day} ${LOOKED[place]?.words}`);
  const looked = LOOKED.map((each) => ({ ...each, choice: undefined }));
  await waitFor(() => expect(weighing.tell).toBeDefined());
  weighing.tell?.({ done: 90, told: { of: 12, done: 10, looked } });
  expect(await screen.findByText('Replaying: 10 of 12 decisions')).toBeTruthy();
  expect(rows()).toEqual(said(say('debrief-again.weighing'), say('debrief-again.weighing')));
  weighing.tell?.({
    done: 120,
    told: { of: 12, done: 11, looked: [looked[0], LOOKED[1]].flatMap((each) => each ?? []) },
  });
  await waitFor(() => expect(rows()).toEqual(said(say('debrief-again.weighing'), say('debrief-again.kind-draw'))));
  weighing.end?.(AGAIN);
  await screen.findByText(AGAIN.summary);
  expect(rows()).toEqual(said(say('debrief-again.kind-costly'), say('debrief-again.kind-draw')));
});

test('the better answer is nowhere in the page before the last hint, and hints open one after another', async () => {
  const { user } = await opened();
  expect(document.body.textContent).not.toContain(ANSWER);
  const last = screen.getByRole('button', { name: `3. ${say('debrief-again.hint-answer')}` });
  expect((last as HTMLButtonElement).disabled).toBe(true);
  await user.click(screen.getByRole('button', { name: '1. What has changed?' }));
  await user.click(screen.getByRole('button', { name: `2. ${say('debrief-again.hint-article')}` }));
  expect(screen.getByText('Look at Venue.')).toBeTruthy();
  expect(document.body.textContent).not.toContain(ANSWER);
  await user.click(last);
  expect(document.body.textContent).toContain(ANSWER);
});

test('what was hidden and the draw stay shut until the better answer is shown; then comes the next decision', async () => {
  const { user } = await opened();
  expect(document.body.textContent).not.toContain('For Russia no deal');
  await user.click(screen.getByRole('button', { name: say('debrief-again.show') }));
  for (const words of [ANSWER, 'For Russia no deal was worth little.', STOP.draw]) {
    expect(document.body.textContent).toContain(words);
  }
  await user.click(screen.getByRole('button', { name: say('debrief-again.next') }));
  expect(screen.getByRole('button', { name: '2. Monday, 25 August' }).getAttribute('aria-current')).toBe('step');
  expect(document.body.textContent).not.toContain(ANSWER);
});

test('another wording is tried as it was chosen, and both numbers are read out', async () => {
  const { user, tried } = await opened();
  const tryIt = screen.getByRole('button', { name: say('debrief-again.try') });
  expect(tryIt.getAttribute('aria-disabled')).toBe('true');
  const place = within(
    screen.getByRole('group', { name: say('debrief-again.article-named', { title: 'Venue', number: 4 }) }),
  );
  expect(place.getByRole('button', { name: /^Istanbul as proposed/ }).getAttribute('aria-pressed')).toBe('true');
  await user.click(place.getByRole('button', { name: /^Geneva/ }));
  expect((screen.getByRole('radio', { name: say('debrief-again.counter') }) as HTMLInputElement).checked).toBe(true);
  expect(screen.getByText('changed')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: say('debrief-again.try') }));
  expect(tried).toEqual([{ move: 12, tried: { kind: 'counter', clauses: [{ issue: 3, option: 1 }] } }]);
  await waitFor(() =>
    expect(screen.getAllByRole('status').some(({ textContent }) => textContent === PLAYED.live)).toBe(true),
  );
  expect(screen.getByText('Better than what was done.')).toBeTruthy();
  expect(screen.getByText('Ukraine accepts.', { exact: false })).toBeTruthy();
});

test('a change is taken back', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: /^Geneva/ }));
  await user.click(screen.getByRole('button', { name: say('debrief-again.take-back') }));
  expect(screen.queryByText('changed')).toBeNull();
  expect(screen.getByRole('button', { name: /^Istanbul/ }).getAttribute('aria-pressed')).toBe('true');
});

test('what is pressed once more is not named at all', async () => {
  const { user, tried } = await opened();
  await user.click(screen.getByRole('button', { name: /^Istanbul/ }));
  await user.click(screen.getByRole('button', { name: say('debrief-again.try') }));
  expect(tried).toEqual([{ move: 12, tried: { kind: 'counter', clauses: [] } }]);
});

test('what else was found says of what kind it is', async () => {
  await opened();
  const others = screen.getByRole('region', { name: say('debrief-again.others') });
  expect(within(others).getByText(say('debrief-again.kind-draw'))).toBeTruthy();
  expect(others.textContent).toContain('Chance cost 9 in 100.');
});
