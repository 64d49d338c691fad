import { folders } from 'virtual:folders';
import { act, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { App } from '#app/app.tsx';
import { beginGame } from '#app/games/begin-game.ts';
import { gameStoreIn } from '#app/games/game-store.ts';
import { scenarioStoreIn } from '#app/scenario-store.ts';
import { decodeRecord } from '#record/record-codec.ts';
import { render } from '../support/render.tsx';
import { say } from '../support/speaker.ts';
import { inPage } from './in-page.tsx';
import { type MemoryStore, memoryStore } from './memory-store.ts';

/** The page with a first screen that breaks as long as it is told to. */
function brokenPage(store: MemoryStore = memoryStore()) {
  const page = { breaks: true };
  const scenarioStore = scenarioStoreIn(store);
  const list = () => {
    if (page.breaks) throw new TypeError('cannot read what is not there');
    return scenarioStore.list();
  };
  // The browser's console is told, and a test has nobody who reads it.
  vi.stubGlobal('reportError', () => undefined);
  location.hash = '#/';
  render(inPage(<App />, { store, scenarioStore: { ...scenarioStore, list }, folders }));
  return page;
}

const broke = () => screen.queryByRole('heading', { name: say('page.broke') });

test('what broke can be left for the scenarios', async () => {
  const page = brokenPage();
  expect(broke()).toBeTruthy();
  expect(screen.getByText(say('page.broke-without-game'))).toBeTruthy();
  page.breaks = false;
  await userEvent.setup().click(screen.getByRole('button', { name: say('page.to-scenarios') }));
  expect(broke()).toBeNull();
  expect(screen.getByRole('heading', { name: 'The job offer' })).toBeTruthy();
});

test('what broke is left when the address changes, as by the back button', () => {
  const page = brokenPage();
  page.breaks = false;
  act(() => {
    location.hash = '#/?';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(broke()).toBeNull();
});

test.each([
  ['kept', say('page.broke-kept'), say('page.load-again')],
  ['until-left', say('page.broke-until-left'), say('page.to-scenarios')],
] as const)('what is said of a game that is %s is true, and the better way comes first', (answer, words, first) => {
  const store = memoryStore(answer);
  const games = gameStoreIn({ store, page: 'page-one' });
  beginGame(games, 'a game', 'going');
  brokenPage(store);
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getAllByRole('button')[0]?.textContent).toBe(first);
});

test('another number in the address is another game, also where the chairs stand already', async () => {
  const store = memoryStore();
  const games = gameStoreIn({ store, page: 'page-one' });
  const page = brokenPage(store);
  page.breaks = false;
  const goTo = (hash: string) =>
    act(() => {
      location.hash = hash;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
  goTo('#/chairs/job-offer/1');
  await screen.findByRole('heading', { name: say('chairs.heading') }, { timeout: 20_000 });
  goTo('#/chairs/job-offer/2');
  const user = userEvent.setup();
  await user.click(screen.getAllByRole('radio')[0] as HTMLElement);
  await user.click(screen.getByRole('button', { name: say('chairs.sit') }));
  const save = decodeRecord(games.read(games.list()[0]?.id ?? '') ?? '');
  expect(save.ok && save.record.setup.seed).toBe(2);
});
