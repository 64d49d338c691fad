import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Catalogue } from '#app/catalogue.ts';
import { ChairsRoute } from '#app/chairs-route.tsx';
import { gamesPlayedIn } from '#app/games-played.ts';
import { preparationNotesIn } from '#app/preparation-notes.ts';
import type { Setup } from '#engine/model/setup.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { render } from '../support/render.tsx';
import { memoryStore } from './memory-store.ts';

/** How a game is set up by somebody who sits down in the first chair of the flagship, after doing something. */
async function setUpAfter(
  first: (user: ReturnType<typeof userEvent.setup>) => Promise<void>,
  withoutAttacks?: true,
): Promise<Setup[]> {
  const begun: Setup[] = [];
  const game = new Catalogue(inEnglish).find('white-house-2025') as ToldGame;
  const notes = preparationNotesIn(memoryStore());
  const played = gamesPlayedIn(memoryStore());
  render(
    <ChairsRoute
      game={game}
      notes={notes}
      played={played}
      seed={7}
      withoutAttacks={withoutAttacks}
      play={(_, setup) => begun.push(setup)}
    />,
  );
  const user = userEvent.setup();
  await first(user);
  await user.click(screen.getByRole('radio', { name: /United States/ }));
  await user.click(screen.getByRole('button', { name: 'Sit down at the table' }));
  return begun;
}

const SEATS = ['person', 'negotiator', 'negotiator', 'negotiator'];

test('a game tells of attacks, and nothing of that stands in how it is set up', async () => {
  expect(await setUpAfter(async () => undefined)).toEqual([{ seed: 7, seats: SEATS }]);
});

test('a game is set up without attacks where who sits down leaves them out', async () => {
  const setups = await setUpAfter((user) => user.click(screen.getByRole('checkbox', { name: /attacks/ })));
  expect(setups).toEqual([{ seed: 7, seats: SEATS, sensitiveEvents: false }]);
});

test('a game that had no attacks has none from another chair, unless who sits down wants them told', async () => {
  expect(await setUpAfter(async () => undefined, true)).toMatchObject([{ sensitiveEvents: false }]);
  cleanup();
  const told = await setUpAfter((user) => user.click(screen.getByRole('checkbox', { name: /attacks/ })), true);
  expect(told).toEqual([{ seed: 7, seats: SEATS }]);
});
