import { fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { ConfirmDialog } from '#panels/parts/confirm-dialog.tsx';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';

function WalkOut({ answers }: { readonly answers: string[] }) {
  const [open, setOpen] = useState(false);
  const answer = (what: string) => {
    answers.push(what);
    setOpen(false);
  };
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Ask me
      </button>
      <ConfirmDialog
        open={open}
        heading="Walk out?"
        words="Your chair stays empty from tonight."
        confirmLabel="Leave the table"
        onConfirm={() => answer('left')}
        onCancel={() => answer('stayed')}
      />
    </>
  );
}

async function asked() {
  const user = userEvent.setup();
  const answers: string[] = [];
  render(<WalkOut answers={answers} />);
  await user.click(screen.getByRole('button', { name: 'Ask me' }));
  return { user, answers, dialog: screen.getByRole('dialog', { name: 'Walk out?' }) as HTMLDialogElement };
}

test('a move that cannot be undone is asked about, with its consequence', async () => {
  const { dialog } = await asked();
  expect(dialog.open).toBe(true);
  expect(document.getElementById(dialog.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Your chair stays empty from tonight.',
  );
});

test('it opens on the way back, so that the key that asked does not answer', async () => {
  await asked();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: say('page.cancel') }));
});

test('the answer yes does it and closes the question', async () => {
  const { user, answers, dialog } = await asked();
  await user.click(screen.getByRole('button', { name: 'Leave the table' }));
  expect(answers).toEqual(['left']);
  expect(dialog.open).toBe(false);
});

test('Cancel and Escape leave everything as it was', async () => {
  const { user, answers, dialog } = await asked();
  await user.click(screen.getByRole('button', { name: say('page.cancel') }));
  await user.click(screen.getByRole('button', { name: 'Ask me' }));
  // The browser turns Escape in a modal dialog into this event.
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  expect(answers).toEqual(['stayed', 'stayed']);
  expect(dialog.open).toBe(false);
});
