import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { TeachingButton } from '#panels/teaching/teaching-button.tsx';
import { render } from '../../support/render.tsx';

it('says who sits where, and how a lesson goes', async () => {
  render(<TeachingButton />);
  await userEvent.click(screen.getByRole('button', { name: 'For teachers' }));
  const dialog = await screen.findByRole('dialog', { name: 'With a class' });
  const parts = within(dialog).getAllByRole('heading', { level: 3 });
  expect(parts.map(({ textContent }) => textContent)).toEqual([
    'Before the lesson',
    'Who sits where',
    'A lesson of 45 minutes',
    'What is left of it',
  ]);
  expect(dialog.textContent).toContain('for 24 pupils, twelve devices');
});
