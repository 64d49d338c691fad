import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { BroughtNote } from '#panels/start/brought-note.tsx';
import { render } from '../../support/render.tsx';

it('a scenario that came by a link is called that, with what is missing, and can be kept', async () => {
  const onKeep = vi.fn();
  const note = (isKept: boolean) => <BroughtNote shortened={true} kept={isKept} report={undefined} onKeep={onKeep} />;
  const { rerender } = render(note(false));
  expect(screen.getByText(/It is not from Parley/)).toBeTruthy();
  expect(screen.getByText(/Its rules and numbers are whole/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Keep it on this device' }));
  expect(onKeep).toHaveBeenCalledTimes(1);
  rerender(note(true));
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByText(/for this visit only/)).toBeNull();
});
