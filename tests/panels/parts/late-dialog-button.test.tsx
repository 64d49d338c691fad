import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { LateDialogButton } from '#panels/parts/late-dialog-button.tsx';
import { render } from '../../support/render.tsx';

afterEach(cleanup);

function LateRules({ onClose }: { readonly onClose: () => void }) {
  return (
    <dialog open aria-label="The late rules">
      <button type="button" onClick={onClose}>
        Close the rules
      </button>
    </dialog>
  );
}

test('a dialog that cannot be loaded says so, and opens when it is asked for again', async () => {
  const user = userEvent.setup();
  let online = false;
  const load = () =>
    online ? Promise.resolve(LateRules) : Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  render(<LateDialogButton icon="help-circle" label="Rules" load={load} />);
  await user.click(screen.getByRole('button', { name: 'Rules' }));
  expect(screen.getByRole('dialog', { name: 'This could not be loaded' }).textContent).toContain('Nothing is lost');
  online = true;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('dialog', { name: 'The late rules' })).toBeTruthy();
  expect(screen.queryByRole('dialog', { name: 'This could not be loaded' })).toBeNull();
});
