import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openBackground } from '#app/background/background.ts';
import { DEBRIEF_TASKS } from '#app/background/debrief-tasks.ts';
import { openPool } from '#app/background/task-pool.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { type DecisionList, Decisions } from '#panels/debrief/decisions/decisions.tsx';
import { compileTold } from '../../../support/compile-told.ts';
import { passiveMove } from '../../../support/play.ts';
import { render } from '../../../support/render.tsx';
import { smallScenario } from '../../../support/scenarios.ts';
import { say } from '../../../support/speaker.ts';
import { UNITED_STATES } from '../../parties.ts';

const GAME = compileTold(smallScenario());

/** A game in which the second delegation is a person that ends its days and refuses what it is offered. */
function played() {
  const setup: Setup = { seed: 4, seats: ['negotiator', 'person', 'negotiator'] };
  const state = createGame(GAME, setup);
  const moves: Move[] = [];
  while (state.toAct !== undefined) {
    const move = nextDecision(GAME, state)?.move ?? passiveMove(state.toAct);
    moves.push(move);
    applyTo(GAME, state, move);
  }
  return listOf(setup, moves);
}

/** Its decisions, opened in slices as where there is no worker. */
function listOf(setup: Setup, moves: readonly Move[]): DecisionList {
  const { scenario } = GAME;
  const pool = openPool(DEBRIEF_TASKS, () => {
    throw new Error('no worker');
  });
  const background = openBackground(pool, 'en-GB');
  return {
    days: () => background.start('listDecisions', { scenario, setup, moves }),
    open: (key) => background.start('openDecision', { scenario, setup, moves, key }),
  };
}

/** The days of the list, folded or not. */
async function dayFolds() {
  return (await screen.findAllByRole('heading', { level: 3 })).map((heading) => heading.closest('details'));
}

/** The list, with the first day open. */
async function shown() {
  const user = userEvent.setup();
  render(<Decisions list={played()} />);
  await user.click(await screen.findByRole('radio', { name: say('decision.all') }));
  const [first] = await dayFolds();
  await user.click(first?.querySelector('summary') as HTMLElement);
  return user;
}

test('each day is one sentence, behind which its decisions are', async () => {
  const user = userEvent.setup();
  render(<Decisions list={played()} />);
  await user.click(await screen.findByRole('radio', { name: say('decision.all') }));
  const days = await dayFolds();
  expect(days.length).toBeGreaterThan(1);
  expect(days.map((day) => day?.open)).toEqual(days.map(() => false));
  expect(days[0]?.querySelector('summary')?.textContent).toMatch(/\d offers?, .+\.$/);
  expect(screen.queryByRole('listitem')).toBeNull();
  await user.click(days[0]?.querySelector('summary') as HTMLElement);
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
});

test('those of persons are shown first, without the others', async () => {
  render(<Decisions list={played()} />);
  expect((await screen.findByRole<HTMLInputElement>('radio', { name: say('decision.own') })).checked).toBe(true);
  const [first] = await dayFolds();
  expect(first?.open).toBe(true);
  expect(first?.querySelector('summary')?.textContent).toMatch(/\d decisions?$/);
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a decision of a negotiator opens beneath its line: why, in sentences, and as tables', async () => {
  const user = await shown();
  const [line] = screen.getAllByRole('button', { expanded: false, name: /proposes to/ });
  if (line === undefined) throw new RangeError('no offer on the first day');
  await user.click(line);
  expect(line.getAttribute('aria-expanded')).toBe('true');
  const numbers = (await screen.findByText(say('decision.numbers'))).closest('details');
  expect(numbers?.open).toBe(false);
  expect(numbers?.previousElementSibling?.textContent).not.toMatch(/\d+\.\d/);
  await user.click(within(numbers as HTMLElement).getByText(say('decision.numbers')));
  const weighed = await screen.findByRole('table', { name: say('weighed.heading', { who: UNITED_STATES.party }) });
  const aim = within(weighed).getByRole('row', { name: /What it aimed for/ });
  expect(Number(aim.lastElementChild?.textContent)).toBeGreaterThan(0);
  expect(screen.getByText(/^It aimed for \d/)).toBeTruthy();
  const beliefs = screen.getAllByRole('table', { name: /What it thought of/ });
  expect(beliefs).toHaveLength(2);
  for (const belief of beliefs) expect(within(belief).getAllByRole('row', { name: /%$/ })).toHaveLength(6);
  await user.click(line);
  expect(screen.queryByRole('table')).toBeNull();
});

test('a decision that its negotiator would not make again says so', async () => {
  const user = userEvent.setup();
  const setup: Setup = { seed: 4, seats: ['negotiator', 'person', 'negotiator'] };
  render(<Decisions list={listOf(setup, [{ type: 'endDay', party: 0 }])} />);
  await user.click((await dayFolds())[0]?.querySelector('summary') as HTMLElement);
  await user.click(screen.getByRole('button', { expanded: false }));
  expect(await screen.findByText(say('decision.not-found'))).toBeTruthy();
});

test('a person’s decision is a line, and no button', async () => {
  await shown();
  const own = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('button') === null);
  expect(own.length).toBeGreaterThan(0);
});

test('what is being listed or worked out says so, and what could not be says what to do', async () => {
  const user = userEvent.setup();
  const list = played();
  const failing = () => ({ result: Promise.reject(new Error('it broke')), cancel: () => {} });
  const waiting = () => ({ result: new Promise<never>(() => {}), cancel: () => {} });
  const { rerender } = render(<Decisions list={{ ...list, days: waiting }} />);
  expect(screen.getByRole('status').textContent).toBe(say('decision.listing'));
  rerender(<Decisions list={{ ...list, days: failing }} />);
  expect(await screen.findByText(say('decision.unlisted'))).toBeTruthy();
  rerender(<Decisions list={{ ...list, open: failing }} />);
  await user.click(await screen.findByRole('radio', { name: say('decision.all') }));
  await user.click((await dayFolds())[0]?.querySelector('summary') as HTMLElement);
  await user.click(screen.getAllByRole('button', { expanded: false })[0] as HTMLElement);
  expect(await screen.findByText(say('decision.failed'))).toBeTruthy();
});
