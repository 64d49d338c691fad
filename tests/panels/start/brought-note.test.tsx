import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { BroughtNote } from '#panels/start/brought-note.tsx';
import { having } from '../../support/having.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';

it('a scenario that came by a link is called that, with what is missing, and can be kept', async () => {
  const onKeep = vi.fn();
  const note = (isKept: boolean) => <BroughtNote shortened={true} kept={isKept} report={undefined} onKeep={onKeep} />;
  const { rerender } = render(note(false));
  expect(screen.getByText(having(say('carried.not-from-parley')))).toBeTruthy();
  expect(screen.getByText(having(say('carried.shortened')))).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: say('carried.keep') }));
  expect(onKeep).toHaveBeenCalledTimes(1);
  rerender(note(true));
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByText(say('carried.for-now'))).toBeNull();
});
