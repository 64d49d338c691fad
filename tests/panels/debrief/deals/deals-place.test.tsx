import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { DealsPlace, type DrawDealMaps } from '#panels/debrief/deals/deals-place.tsx';
import type { DealMapModel, StoneModel } from '#session/debrief/deal-map-model.ts';
import { dealMapsOf } from '#session/debrief/deal-maps.ts';
import { compileTold } from '../../../support/compile-told.ts';
import { finish } from '../../../support/finish.ts';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { smallScenario } from '../../../support/scenarios.ts';
import { say } from '../../../support/speaker.ts';

/** What lies across and up differs. */
const CHART = having(say('debrief-deals.chart', { across: '|', up: '' }).split('|')[0] ?? '');

/** A game of the small scenario among negotiators. */
function played(): readonly DealMapModel[] {
  const game = compileTold(smallScenario());
  const setup: Setup = { seed: 4, seats: ['negotiator', 'negotiator', 'negotiator'] };
  const state = createGame(game, setup);
  const moves: Move[] = [];
  for (let decision = nextDecision(game, state); decision; decision = nextDecision(game, state)) {
    moves.push(decision.move);
    applyTo(game, state, decision.move);
  }
  return finish(dealMapsOf(game, setup, moves, 1));
}

const MAPS = played();

function given(maps: readonly DealMapModel[] = MAPS): DrawDealMaps {
  return () => ({ result: Promise.resolve(maps), cancel: () => {} });
}

/** Nothing is laid out here. */
class NoRoom {
  observe() {}
  disconnect() {}
}

beforeAll(() => vi.stubGlobal('ResizeObserver', NoRoom));

/** The place once its maps are drawn. */
async function shown(maps?: readonly DealMapModel[], onMoment = (_: number) => {}) {
  const user = userEvent.setup();
  const draw = given(maps);
  render(<DealsPlace draw={draw} onMoment={onMoment} />);
  await screen.findByRole('img', { name: CHART });
  return user;
}

function stones(): HTMLInputElement[] {
  return within(screen.getByRole('group', { name: say('debrief-deals.stones-label') })).getAllByRole(
    'radio',
  ) as HTMLInputElement[];
}

test('says what a dot is before any number', async () => {
  await shown();
  const [dot, count] = [
    screen.getByText(say('debrief-deals.what-a-dot-is')),
    screen.getByText(having(say('debrief-deals.possible', { count: 2 }).replace(/.*2/, ''))),
  ];
  expect(dot.compareDocumentPosition(count) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
});

test('nothing can be focused inside the picture, and all stones are one stop of the Tab key', async () => {
  await shown();
  const picture = screen.getByRole('img', { name: say('debrief-deals.chart', { up: 'Town C', across: 'Town B' }) });
  expect(picture.querySelector('input, button, [tabindex]')).toBeNull();
  expect(new Set(stones().map(({ name }) => name)).size).toBe(1);
  expect(stones().length).toBeGreaterThan(2);
});

test('the box tells the stone that is picked, and lets go of it', async () => {
  const user = await shown();
  const offer = screen.getAllByRole('radio', { name: /^What the town of . offered/ })[0] as HTMLElement;
  await user.click(offer);
  const heading = screen.getByRole('heading', { level: 3, name: /^What the town of . offered/ });
  const worths = within(heading.parentElement as HTMLElement).getAllByText(
    having(say('debrief-deals.over', { more: 0 }).replace('0', '')),
  );
  expect(worths.length).toBeGreaterThan(2);
  await user.keyboard('{Escape}');
  expect(screen.getByText(say('debrief-deals.pick-a-stone'))).toBeTruthy();
});

test('leads from an offer to the move that made it, from the map and from the table', async () => {
  const gone: number[] = [];
  const user = await shown(undefined, (moment) => gone.push(moment));
  await user.click(screen.getAllByRole('radio', { name: /^What the town of . offered/ })[0] as HTMLElement);
  await user.click(screen.getByRole('button', { name: say('debrief-replay.from-here') }));
  await user.click(screen.getByRole('button', { name: say('debrief-deals.as-table') }));
  await user.click(
    screen.getAllByRole('button', {
      name: having(say('debrief-replay.from-row', { row: 'What the town' })),
    })[0] as HTMLElement,
  );
  expect(gone).toEqual([MAPS.at(-1)?.stones[0]?.moment, gone[0]]);
});

test('the offers of a delegation can be left out', async () => {
  const user = await shown();
  const before = stones().length;
  await user.click(
    within(screen.getByRole('group', { name: say('debrief-deals.paths') })).getAllByRole('checkbox')[0] as HTMLElement,
  );
  expect(stones().length).toBeLessThan(before);
});

test('who is chosen for both ways changes places', async () => {
  const user = await shown();
  await user.selectOptions(screen.getByRole('combobox', { name: say('debrief-deals.across') }), 'Town C');
  expect(
    screen.getByRole('img', { name: say('debrief-deals.chart', { up: 'Town B', across: 'Town C' }) }),
  ).toBeTruthy();
});

test('a day that is chosen tells how many texts suited all then', async () => {
  const user = await shown();
  const days = within(screen.getByRole('group', { name: say('debrief-deals.days-note') })).getAllByRole('radio');
  await user.click(days[0] as HTMLElement);
  expect(screen.getByRole('status').textContent).toBe(MAPS.at(-1)?.days[0]?.words);
});

test('the table has what suits all, as many as were counted, and every stone', async () => {
  const user = await shown();
  const all = stones().length;
  await user.click(screen.getByRole('button', { name: say('debrief-deals.as-table') }));
  const tables = screen.getAllByRole('table');
  const rows = tables.map((table) => within(table).getAllByRole('row').length - 1);
  const map = MAPS.at(-1) as DealMapModel;
  expect(rows.at(-1)).toBe(all);
  const { count = 0 } = map.days[map.firstDay] ?? {};
  expect(rows.length === 2 ? rows[0] : 0).toBe(count);
  await user.click(screen.getByRole('button', { name: say('debrief-deals.as-map') }));
  expect(stones().length).toBe(all);
});

test('whoever picks a text that was left is asked about it, before it says what follows', async () => {
  const map = MAPS.at(-1) as DealMapModel;
  const follows = ['You would have had more.'];
  const text = {
    key: 'left-0',
    letter: 'A',
    heading: '“Both” instead of “None”',
    why: ['The nearest.'],
    gains: map.signatories.map((party) => ({ party, more: 1 })),
    choice: {
      question: 'Would you have signed it?',
      answers: [{ key: 'yes' as const, label: say('reopen.yes-unsigned'), follows }],
    },
  };
  const user = await shown([{ ...map, left: { words: ['1 text.'], against: 'no-deal', texts: [text] } }]);
  expect(screen.queryByRole('group', { name: 'Would you have signed it?' })).toBeNull();
  await user.click(screen.getByRole('button', { name: having('“Both” instead of “None”') }));
  const question = screen.getByRole('group', { name: 'Would you have signed it?' });
  expect(within(question).queryByText('You would have had more.')).toBeNull();
  await user.click(within(question).getByRole('button', { name: say('reopen.yes-unsigned') }));
  expect(within(question).getByText('You would have had more.')).toBeTruthy();
});

test('eight delegations each have their points, their offers, and their place in the lists', async () => {
  const map = MAPS.at(-1) as DealMapModel;
  const eight = Array.from({ length: 8 }, (_, order) => ({
    party: order,
    order,
    mark: `D${order}`,
    name: `Delegation ${order}`,
  }));
  const row = map.texts.points[0] as Int32Array;
  const point = {
    points: eight.map(({ order }) => order),
    over: eight.map(() => 1),
    crossedBy: [7],
    open: false,
    suits: false,
  };
  const wide: DealMapModel = {
    ...map,
    signatories: eight,
    texts: { ...map.texts, points: eight.map(() => row) },
    days: map.days.map((day) => ({ ...day, noDeal: eight.map(() => 0), solutions: [] })),
    stones: eight.map((by) => ({ ...(map.stones[0] as StoneModel), ...point, key: by.mark, by, kind: 'offer' })),
  };
  const user = await shown([wide]);
  expect(stones().length).toBe(8);
  expect(within(screen.getByRole('combobox', { name: say('debrief-deals.up') })).getAllByRole('option').length).toBe(8);
  expect(screen.getByText(say('debrief-deals.crosses', { who: ['Delegation 7'] }))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: say('debrief-deals.as-table') }));
  const headers = within(screen.getAllByRole('table').at(-1) as HTMLElement).getAllByRole('columnheader');
  expect(headers.length).toBe(1 + wide.articles.length + 8);
});

test('it can be cancelled while it is reckoned, and asked for again', async () => {
  const user = userEvent.setup();
  const cancel = vi.fn();
  let asked = 0;
  const draw: DrawDealMaps = (onProgress) => {
    asked += 1;
    onProgress({ done: 3, of: 40 });
    const result = asked === 1 ? new Promise<never>(() => {}) : Promise.reject(new Error('no memory'));
    return { result, cancel };
  };
  render(<DealsPlace draw={draw} onMoment={() => {}} />);
  expect(await screen.findByText(say('debrief-deals.reckoning-of', { of: 40, done: 3 }))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: say('debrief-deals.cancel') }));
  await waitFor(() => expect(cancel).toHaveBeenCalled());
  await user.click(screen.getByRole('button', { name: say('debrief-deals.again') }));
  expect(await screen.findByText(say('debrief-deals.failed'))).toBeTruthy();
});
