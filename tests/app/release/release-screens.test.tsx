import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginGame, deleteGame } from '#app/games/begin-game.ts';
import { gameStoreIn } from '#app/games/game-store.ts';
import { Library } from '#app/library.ts';
import { keptByRelease } from '#app/release/kept-by-release.ts';
import { ReleaseLine } from '#app/release/release-app.tsx';
import { ReleaseScreens } from '#app/release/release-screens.tsx';
import { releaseShown } from '#app/release/release-shown.ts';
import { addressOf, type Route } from '#app/route.ts';
import { createGame } from '#engine/play.ts';
import { ENGLISH } from '#messages/en/english.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { linkText } from '#record/link/link-text.ts';
import LINKS from '../../replays/golden/links.json';
import { compileTold } from '../../support/compile-told.ts';
import { having } from '../../support/having.ts';
import { render } from '../../support/render.tsx';
import { smallScenario } from '../../support/scenarios.ts';
import { say } from '../../support/speaker.ts';
import { inPage } from '../in-page.tsx';

const LINK = LINKS.find(({ scenario }) => scenario === 'job-offer');
const library = new Library(inEnglish, ENGLISH);

// A page as the document of a release opens it.
beforeEach(() => {
  // Nothing is painted here, which is told to the console.
  vi.stubGlobal('reportError', () => undefined);
  document.title = 'Parley';
  history.replaceState(null, '', '/parley/releases/1/index.html?notes=off');
  Object.assign(document.documentElement.dataset, { release: '1', day: '2026-11-28', today: '../../' });
});

afterEach(() => {
  for (const name of ['release', 'day', 'today']) delete document.documentElement.dataset[name];
  history.replaceState(null, '', '/');
});

/** A machine that is at something else takes its time. */
function verified() {
  return screen.findByText(having(say('link.same-ending')), {}, { timeout: 30_000 });
}

function open(route: Extract<Route, { screen: 'table' | 'link' }>) {
  const { services } = keptByRelease(releaseShown(document), location.search);
  render(inPage(<ReleaseScreens route={route} />, { ...services, library }));
}

test('a game is played again, and a new one is begun in the Parley of today', async () => {
  open({ screen: 'link', text: LINK?.code ?? '' });
  expect(await verified()).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: say('debrief.play-yourself') }));
  expect(location.hash).toBe('#/chairs/job-offer/chair/candidate');
});

test('a link to the game has one address for all time, that of today', async () => {
  open({ screen: 'link', text: LINK?.code ?? '' });
  await verified();
  const link = screen.getByRole<HTMLInputElement>('textbox', { name: say('debrief.link') });
  expect(link.value).toBe(`${location.origin}/parley/#${LINK?.code}`);
  expect(addressOf('code')).toBe(`${location.origin}/parley/#code`);
});

test('a link of a scenario that it never had says so', async () => {
  const other = compileTold({ ...smallScenario(), id: 'elsewhere' });
  const state = createGame(other, { seed: 1, seats: other.scenario.parties.map(() => 'person') });
  open({ screen: 'link', text: linkText(other, state, []) });
  expect(await screen.findByText(/the scenario “elsewhere”, which this older Parley does not have/)).toBeTruthy();
});

test('what a release keeps is under names of its own', () => {
  const games = gameStoreIn(keptByRelease(releaseShown(document), '').services);
  const id = beginGame(games, 'a game', 'going');
  expect(Object.keys(localStorage).every((name) => name.startsWith('parley-release-1:'))).toBe(true);
  deleteGame(games, id);
});

test('the line above every screen says what this is, and leads to the Parley of today', () => {
  render(<ReleaseLine day="2026-11-28" />);
  expect(screen.getByText(/^This is Parley as it was on 28 November 2026, with/)).toBeTruthy();
  const way = screen.getByRole<HTMLAnchorElement>('link', { name: say('release.to-today') });
  expect(way.getAttribute('href')).toBe(`${location.origin}/parley/#/`);
});
