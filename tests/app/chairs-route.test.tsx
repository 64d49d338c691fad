import { cleanup, screen } from '@testing-library/preact';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ChairsRoute } from '#app/chairs-route.tsx';
import type { Play } from '#app/page-services.tsx';
import type { Setup } from '#engine/model/setup.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Invitation } from '#record/link/invitation.ts';
import { having } from '../support/having.ts';
import { render } from '../support/render.tsx';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';
import { say } from '../support/speaker.ts';
import { backgroundOfPage } from './background-of-page.ts';
import { inPage } from './in-page.tsx';

/** How a game is set up by somebody who sits down in the first chair of the flagship, after doing something. */
async function setUpAfter(
  first: (user: ReturnType<typeof userEvent.setup>) => Promise<void>,
  withoutAttacks?: true,
): Promise<Setup[]> {
  const begun: Setup[] = [];
  const game = shippedCatalogue().find('white-house-2025') as LocalizedGame;
  const play: Play = (_, setup) => begun.push(setup);
  const shown = <ChairsRoute game={game} seed={7} withoutAttacks={withoutAttacks} />;
  render(inPage(shown, { play, jobs: backgroundOfPage() }));
  const user = userEvent.setup();
  await first(user);
  await user.click(screen.getByRole('radio', { name: /United States/ }));
  await user.click(screen.getByRole('button', { name: say('chairs.sit') }));
  return begun;
}

const SEATS = ['person', 'negotiator', 'negotiator', 'negotiator'];

test('a game tells of attacks, and nothing of that stands in how it is set up', async () => {
  expect(await setUpAfter(async () => undefined)).toEqual([{ seed: 7, seats: SEATS }]);
});

test('a game is set up without attacks where who sits down leaves them out', async () => {
  const setups = await setUpAfter((user) =>
    user.click(screen.getByRole('checkbox', { name: having(say('chairs.attacks')) })),
  );
  expect(setups).toEqual([{ seed: 7, seats: SEATS, sensitiveEvents: false }]);
});

test('a game that had no attacks has none from another chair, unless who sits down wants them told', async () => {
  expect(await setUpAfter(async () => undefined, true)).toMatchObject([{ sensitiveEvents: false }]);
  cleanup();
  const told = await setUpAfter(
    (user) => user.click(screen.getByRole('checkbox', { name: having(say('chairs.attacks')) })),
    true,
  );
  expect(told).toEqual([{ seed: 7, seats: SEATS }]);
});

const INVITATION: Invitation = {
  scenarioId: 'white-house-2025',
  scenarioDigest: 0,
  persons: { value: [1, 0], locked: true },
  difficulty: { value: 'harder', locked: true },
  seed: { value: 99, locked: false },
  hints: { value: 'off', locked: true },
  scores: { value: 'off', locked: true },
  attacks: { value: false, locked: true },
};

/** Opens what an invitation leads to, and does something there before active seat down. */
async function sitDownInvited(invitation: Invitation, first: (user: UserEvent) => Promise<void>) {
  const begun: unknown[] = [];
  const game = shippedCatalogue().find('white-house-2025') as LocalizedGame;
  const play: Play = (_, setup, settings) => begun.push({ ...setup, ...settings });
  const shown = <ChairsRoute {...{ game, invitation }} seed={undefined} />;
  render(inPage(shown, { play, jobs: backgroundOfPage() }));
  const user = userEvent.setup();
  await first(user);
  await user.click(screen.getByRole('button', { name: say('chairs.sit') }));
  return begun;
}

test('who was invited sits down with what was set, and cannot change what is locked', async () => {
  const begun = await sitDownInvited(INVITATION, async (user) => {
    expect(screen.getByText(say('chairs.set-by-link'))).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Ukraine/ }).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: /^Russia/ }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /Hints set for you/ }).disabled).toBe(true);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /Points set for you/ }).disabled).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: having(say('chairs.attacks')) }).disabled).toBe(true);
    await user.selectOptions(screen.getByRole('combobox', { name: say('telling.reveal') }), 'full');
  });
  const seats = ['person', 'person', 'hardliner', 'hardliner'];
  expect(begun).toEqual([{ seed: 99, seats, sensitiveEvents: false, hints: 'off', reveal: 'full', scores: 'off' }]);
});

test('the same game as everybody’s is played unless who was invited wants another, where that is theirs to choose', async () => {
  const [other] = await sitDownInvited(INVITATION, (user) =>
    user.click(screen.getByRole('checkbox', { name: /Game 99/ })),
  );
  expect(other).not.toMatchObject({ seed: 99 });
  cleanup();
  const locked = { ...INVITATION, seed: { value: 99, locked: true } };
  const [same] = await sitDownInvited(locked, (user) => user.click(screen.getByRole('checkbox', { name: /Game 99/ })));
  expect(same).toMatchObject({ seed: 99 });
});

test('a chair that the scenario does not have is not set', async () => {
  const persons = { value: [9], locked: true };
  const begun = await sitDownInvited({ ...INVITATION, persons }, (user) =>
    user.click(screen.getByRole('radio', { name: /^Russia/ })),
  );
  expect(begun).toMatchObject([{ seats: ['hardliner', 'hardliner', 'person', 'hardliner'] }]);
});

test('the chair of the tutorial is chosen at first, so that its mandate is what a newcomer sees', () => {
  const game = shippedCatalogue().find('job-offer') as LocalizedGame;
  render(inPage(<ChairsRoute game={game} />, { play: () => undefined, jobs: backgroundOfPage() }));
  const candidate = game.scenario.parties.find(({ id }) => id === 'candidate');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: having(candidate?.name ?? '') }).checked).toBe(true);
});
