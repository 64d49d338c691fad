import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Invite } from '#app/share/invite.tsx';
import type { GameChoices } from '#app/use-game-choices.ts';
import { decodeLink } from '#record/link/link-codec.ts';
import { render } from '../../support/render.tsx';
import { smallScenario } from '../../support/scenarios.ts';

const CHOICES: GameChoices = {
  chosen: 1,
  others: [0],
  difficulty: 'harder',
  settings: { reveal: 'none', hints: 'off' },
  tellsOfAttacks: true,
  seed: 7,
};

/** What the link says that is copied. */
async function copied(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  const link = await navigator.clipboard.readText();
  const decoded = decodeLink(link.slice(link.indexOf('#') + 1));
  return decoded.ok && decoded.is === 'invitation' ? decoded.invitation : undefined;
}

test('hands out what is set, and locks what is ticked', async () => {
  const user = userEvent.setup();
  render(<Invite scenario={smallScenario()} choices={CHOICES} hasAttacks={false} />);
  expect(screen.queryByRole('checkbox', { name: /Attacks/ })).toBeNull();
  expect(await copied(user)).toMatchObject({
    persons: { value: [1, 0], locked: false },
    difficulty: { value: 'harder', locked: false },
    reveal: { value: 'none', locked: false },
    hints: { value: 'off', locked: false },
    seed: undefined,
    attacks: undefined,
  });
  expect(screen.getByRole('button', { name: 'The link is copied.' })).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'The chair' }));
  await user.click(screen.getByRole('checkbox', { name: 'The same game for everybody' }));
  expect(await copied(user)).toMatchObject({
    persons: { value: [1, 0], locked: true },
    seed: { value: 7, locked: true },
    hints: { locked: false },
  });
});

test('leaves the chair open before one is chosen', async () => {
  const user = userEvent.setup();
  render(<Invite scenario={smallScenario()} choices={{ ...CHOICES, chosen: undefined }} hasAttacks />);
  expect(screen.queryByRole('checkbox', { name: 'The chair' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: /Attacks/ }));
  expect(await copied(user)).toMatchObject({ persons: undefined, attacks: { value: true, locked: true } });
});
