import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'preact';
import { expect, test } from 'vitest';
import { Invite } from '#app/share/invite.tsx';
import type { GameChoices } from '#app/use-game-choices.ts';
import { decodeLink } from '#record/link/link-codec.ts';
import { readAttachment } from '../../support/attached.ts';
import { render } from '../../support/render.tsx';
import { smallScenario } from '../../support/scenarios.ts';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';
import { say } from '../../support/speaker.ts';
import { backgroundOfPage } from '../background-of-page.ts';
import { inPage } from '../in-page.tsx';

const CHOICES: GameChoices = {
  chosen: 1,
  others: [0],
  difficulty: 'harder',
  settings: { reveal: 'none', hints: 'off', scores: 'private' },
  tellsOfAttacks: true,
  seed: 7,
};

/** Shows the way to hand settings out, those of a scenario of somebody's own unless another is given. */
function hand(given: Partial<ComponentProps<typeof Invite>> = {}) {
  const shown = <Invite scenario={smallScenario()} choices={CHOICES} hasAttacks={false} {...given} />;
  render(inPage(shown, { jobs: backgroundOfPage() }));
}

/** The link that is copied, as it is read. */
async function copiedLink(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: say('share.link-copy') }));
  const link = await navigator.clipboard.readText();
  const decoded = decodeLink(link.slice(link.indexOf('#') + 1));
  if (!decoded.ok || decoded.is !== 'invitation') throw new Error('The link invites nobody.');
  return decoded;
}

/** What the link says that is copied. */
async function copied(user: ReturnType<typeof userEvent.setup>) {
  return (await copiedLink(user)).invitation;
}

test('hands out what is set, and locks what is ticked', async () => {
  const user = userEvent.setup();
  hand();
  expect(screen.queryByRole('checkbox', { name: say('share.lock-attacks') })).toBeNull();
  expect(await copied(user)).toMatchObject({
    persons: { value: [1, 0], locked: false },
    difficulty: { value: 'harder', locked: false },
    reveal: { value: 'none', locked: false },
    hints: { value: 'off', locked: false },
    scores: { value: 'private', locked: false },
    seed: undefined,
    attacks: undefined,
  });
  expect(screen.getByRole('button', { name: say('share.link-copied') })).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: say('share.lock-chair') }));
  await user.click(screen.getByRole('checkbox', { name: say('share.lock-seed') }));
  expect(await copied(user)).toMatchObject({
    persons: { value: [1, 0], locked: true },
    seed: { value: 7, locked: true },
    hints: { locked: false },
  });
});

test('says when points are told only where that is unusual, or to stay', async () => {
  const user = userEvent.setup();
  hand({ choices: { ...CHOICES, settings: { ...CHOICES.settings, scores: 'after' } } });
  expect(await copied(user)).not.toHaveProperty('scores');
  await user.click(screen.getByRole('checkbox', { name: say('share.lock-scores') }));
  expect(await copied(user)).toMatchObject({ scores: { value: 'after', locked: true } });
});

test('leaves the chair open before one is chosen', async () => {
  const user = userEvent.setup();
  hand({ choices: { ...CHOICES, chosen: undefined }, hasAttacks: true });
  expect(screen.queryByRole('checkbox', { name: say('share.lock-chair') })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: say('share.lock-attacks') }));
  expect(await copied(user)).toMatchObject({ persons: undefined, attacks: { value: true, locked: true } });
});

test("a link that hands out a scenario of one's own carries it, and says so", async () => {
  const user = userEvent.setup();
  hand();
  const { attachment } = await copiedLink(user);
  expect(attachment && readAttachment(attachment)).toMatchObject({ is: 'scenario', shortened: false });
  expect(screen.getByText(say('carried.in-link-whole'))).toBeTruthy();
});

test('a scenario that comes with Parley is not carried', async () => {
  const user = userEvent.setup();
  hand({ scenario: shippedCatalogue().find('job-offer')?.scenario ?? smallScenario() });
  expect((await copiedLink(user)).attachment).toBeUndefined();
  expect(screen.queryByText(say('carried.in-link-whole'))).toBeNull();
  expect(screen.queryByText(say('carried.in-link-shortened'))).toBeNull();
});
