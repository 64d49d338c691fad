import { fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { courseOf } from '#engine/playing-on/course.ts';
import { followed, inOneStep } from '#engine/playing-on/plan.ts';
import { USUAL_SEARCH } from '#engine/playing-on/turning-search.ts';
import { PathPlace, type PathWork } from '#panels/debrief/path/path-place.tsx';
import type { BelievedModel } from '#session/debrief/believed-model.ts';
import { pathOf } from '#session/debrief/path.ts';
import type { PathModel, PathProgress } from '#session/debrief/path-model.ts';
import { compileTold } from '../../../support/compile-told.ts';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { smallScenario } from '../../../support/scenarios.ts';
import { say } from '../../../support/speaker.ts';

/** A game of the small scenario among negotiators. */
function played(): { readonly path: PathModel; readonly told: readonly PathProgress[] } {
  const game = compileTold(smallScenario());
  const setup: Setup = { seed: 4, seats: ['negotiator', 'negotiator', 'negotiator'] };
  const state = createGame(game, setup);
  const moves: Move[] = [];
  for (let decision = nextDecision(game, state); decision; decision = nextDecision(game, state)) {
    moves.push(decision.move);
    applyTo(game, state, decision.move);
  }
  const course = courseOf(game, setup, moves);
  const search = { ...USUAL_SEARCH, first: 1, glances: 20, ways: 8, looks: 6 };
  const steps = followed(pathOf(game, setup, course, 1, search), inOneStep(course.play));
  const told: PathProgress[] = [];
  for (;;) {
    const next = steps.next();
    if (next.done) return { path: next.value, told };
    told.push(next.value);
  }
}

const { path: PATH, told: TOLD } = played();

/** Of one delegation about another, and right in part. */
function believedAt(moment: number): BelievedModel {
  const [by, about] = [at(PARTIES, 0), at(PARTIES, 1)];
  const row = { about, reading: 'It bargains: 60 %', most: ['Well'], mostInTruth: ['Well', 'Road'], isRight: false };
  const rows = [{ ...row, noDeal: { believed: '56 %', inTruth: '61 %' } }];
  return { moment, believers: [{ by, heading: 'What Town A believed', rows }], note: 'So it was reckoned.' };
}

const PARTIES = at(at(PATH.parts, 0).measures, 0).lanes.flatMap(({ party }) => (party === undefined ? [] : [party]));

function given(): PathWork {
  return {
    find: () => ({ result: Promise.resolve(PATH), cancel: () => {} }),
    believed: (moment) => ({ result: Promise.resolve(believedAt(moment)), cancel: () => {} }),
  };
}

/** Nothing is laid out here. */
class NoRoom {
  observe() {}
  disconnect() {}
}

beforeAll(() => {
  vi.stubGlobal('ResizeObserver', NoRoom);
  Element.prototype.scrollIntoView = () => {};
});

/** The place once the path is reckoned. */
async function shown(onMoment = (_: number) => {}) {
  const user = userEvent.setup();
  render(<PathPlace work={given()} onMoment={onMoment} />);
  await screen.findByRole('img', { name: having(say('debrief-path.chart', { measure: '' })) });
  return user;
}

const slider = () => screen.getByRole('slider', { name: say('debrief-path.scrub') }) as HTMLInputElement;

test('nothing can be focused inside the picture; the moment is a slider beside it that says it in words', async () => {
  await shown();
  expect(
    screen
      .getByRole('img', { name: having(say('debrief-path.chart', { measure: '' })) })
      .querySelector('input, button, [tabindex]'),
  ).toBeNull();
  const stop = at(PATH.stops, Number(slider().value));
  expect(slider().getAttribute('aria-valuetext')).toContain(stop.words);
});

test('has a card for each turning point, and goes from the card to its moment and back', async () => {
  const user = await shown();
  expect(PATH.turning.cards.length).toBeGreaterThan(0);
  const cards = within(screen.getByRole('region', { name: say('debrief.turning-points') })).getAllByRole('heading', {
    level: 3,
  });
  expect(cards.map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(PATH.turning.cards.map(({ words }) => words)),
  );
  const [first] = PATH.turning.cards;
  await user.click(at(screen.getAllByRole('button', { name: say('debrief-path.show') }), 0));
  expect(slider().value).toBe(String(first?.stop));
  slider().focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement?.id).toBe('turning-card-0');
});

test('leads to the replay from the moment that is looked at, from a card and from a row of the table', async () => {
  const gone: number[] = [];
  const user = await shown((moment) => gone.push(moment));
  const { moment } = at(PATH.stops, Number(slider().value));
  for (const button of screen.getAllByRole('button', { name: say('debrief-replay.from-here') }))
    await user.click(button);
  expect(gone).toEqual([moment, ...PATH.turning.cards.map(({ move }) => move + 1)]);
  await user.click(screen.getByRole('button', { name: say('debrief-path.as-table') }));
  await user.click(at(screen.getAllByRole('button', { name: having(say('debrief-replay.from-row', { row: '' })) }), 1));
  expect(gone.at(-1)).toBe(at(PATH.stops, 1).moment);
});

test('works out what each believed for whoever opens it, beside what was true', async () => {
  const user = await shown();
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(screen.getByText(say('debrief-path.believed')));
  const table = await screen.findByRole('table', { name: /What Town A believed$/ });
  expect(within(table).getByText(say('debrief-path.in-truth', { truth: 'Well; Road' }))).toBeTruthy();
  expect(within(table).getByText(say('debrief-path.in-truth', { truth: '61 %' }))).toBeTruthy();
});

test('shows another measure, and all of it as a table', async () => {
  const user = await shown();
  await user.click(screen.getByRole('radio', { name: say('debrief-path.trust') }));
  await user.click(screen.getByRole('button', { name: say('debrief-path.as-table') }));
  const rows = within(
    screen.getByRole('table', { name: say('debrief-path.table-caption', { measure: say('debrief-path.trust') }) }),
  ).getAllByRole('row');
  expect(rows).toHaveLength(PATH.stops.length + new Set(PATH.stops.map(({ stretch }) => stretch)).size + 1);
  expect(at(PATH.stretches, 0).words).toBe(rows[1]?.textContent);
  expect(screen.queryByRole('slider')).toBeNull();
});

test('shows moments and cards as they come, keeps the moment that is looked at, and says that more is sought', async () => {
  const going: { tell?: (progress: PathProgress) => void; end?: (path: PathModel) => void } = {};
  const find: PathWork['find'] = (tell) => ({
    result: new Promise<PathModel>((end) => Object.assign(going, { tell, end })),
    cancel: () => {},
  });
  render(<PathPlace work={{ ...given(), find }} onMoment={() => {}} />);
  const withPath = TOLD.filter(({ told }) => told?.path !== undefined);
  const early = withPath.find(({ told }) => (told?.path?.stops.length ?? 0) > 1);
  const late = withPath.at(-1);
  if (early?.told?.path === undefined || late?.told?.path === undefined) throw new RangeError('nothing was told');
  await vi.waitFor(() => expect(going.tell).toBeDefined());
  going.tell?.(early);
  await screen.findByRole('img', { name: having(say('debrief-path.chart', { measure: '' })) });
  expect(slider().max).toBe(String(early.told.path.stops.length - 1));
  expect(screen.getByRole('progressbar')).toBeTruthy();
  fireEvent.input(slider(), { target: { value: '0' } });
  const chosen = at(early.told.path.stops, Number(slider().value)).words;
  going.tell?.(late);
  const cards = late.told.path.turning.cards.length;
  await vi.waitFor(() =>
    expect(screen.queryAllByRole('button', { name: say('debrief-path.show') })).toHaveLength(cards),
  );
  expect(slider().getAttribute('aria-valuetext')).toContain(chosen);
  going.end?.(PATH);
  await vi.waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  expect(slider().getAttribute('aria-valuetext')).toContain(chosen);
});

test('tells how far it has come, and can be cancelled and begun again', async () => {
  const user = userEvent.setup();
  const cancel = vi.fn();
  const find = vi.fn<PathWork['find']>((onProgress) => {
    onProgress({ done: 24, told: { of: 40, path: undefined } });
    return { result: new Promise<PathModel>(() => {}), cancel };
  });
  render(<PathPlace work={{ ...given(), find }} onMoment={() => {}} />);
  expect(await screen.findByText(say('debrief-path.reckoning-of', { of: 40, done: 24 }))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: say('debrief-path.cancel') }));
  await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce());
  await user.click(screen.getByRole('button', { name: say('debrief-path.again') }));
  await vi.waitFor(() => expect(find).toHaveBeenCalledTimes(2));
});
