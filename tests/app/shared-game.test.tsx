import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { readLink } from '#app/read-link.ts';
import { SharedGame } from '#app/shared-game.tsx';
import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { linkText } from '#record/link/link-text.ts';
import { having } from '../support/having.ts';
import { passiveMove } from '../support/play.ts';
import { render } from '../support/render.tsx';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';
import { SPEAKER, say } from '../support/speaker.ts';
import { backgroundOfPage } from './background-of-page.ts';
import { inPage } from './in-page.tsx';

const catalogue = shippedCatalogue();
const GAME = catalogue.find('job-offer') as LocalizedGame;
const SETUP = { seed: 3, seats: ['person', 'negotiator'] } as const;

// The words and nothing else: no stage is painted in a test.
beforeEach(() => {
  document.title = 'Parley';
  history.replaceState(null, '', '?stage=off');
});

/** The game is played again on this page, which takes as long as the machine does. */
const PATIENT = { timeout: 60_000 };

/** Opens the link of a game after some of its moves; the work is done on the page, since nothing else is here. */
function open(count: number, setup: Setup = SETUP) {
  const state = createGame(GAME, setup);
  const moves: Move[] = [];
  while (state.toAct !== undefined && moves.length < count) {
    const move = nextDecision(GAME, state)?.move ?? passiveMove(state.toAct);
    moves.push(move);
    applyTo(GAME, state, move);
  }
  const code = linkText(GAME, state, moves);
  const read = readLink(SPEAKER, catalogue, code);
  if (read.is !== 'game') throw new Error(read.is);
  const gone: string[] = [];
  const goOn = (save: string) => gone.push(save);
  const services = { jobs: backgroundOfPage(), play: () => undefined, goOn };
  render(inPage(<SharedGame {...read} {...{ catalogue, code }} />, services));
  return gone;
}

test('a shared game says first that it is being played again, and what the link says as no more than that', async () => {
  open(Number.POSITIVE_INFINITY);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(say('notice.replaying'));
  expect(screen.getByRole('progressbar', { name: say('notice.replayed') })).toBeTruthy();
  expect(screen.getByText(/^\w+ 1 of \d+$/)).toBeTruthy();
  const said = within(screen.getByRole('heading', { name: say('notice.link-says') }).parentElement as HTMLElement);
  expect(said.getByText(say('ending.headline-none'))).toBeTruthy();
  expect(said.getByText(say('notice.link-says-note'))).toBeTruthy();
  expect(await screen.findByText(having(say('link.same-ending')), {}, PATIENT)).toBeTruthy();
  expect(screen.queryByRole('progressbar')).toBeNull();
  // Whoever comes to the page by the link finds nothing outlined that they did not go to.
  expect(document.activeElement).toBe(document.body);
});

test('one that is not over can be gone on with', async () => {
  const gone = open(5);
  await userEvent.setup().click(await screen.findByRole('button', { name: say('notice.go-on-with-it') }, PATIENT));
  expect(gone).toHaveLength(1);
});

test('one of several persons says whose turn it is, and what the link does not hide', async () => {
  open(5, { seed: 3, seats: ['person', 'person'] });
  const turns = [0, 1].map((who) => GAME.say('link.your-turn', { who }));
  expect(await screen.findByText((text) => turns.includes(text))).toBeTruthy();
});
