import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Speaker } from '#messages/speaker.ts';
import { speakerOf } from '#messages/speaker-of.ts';
import { LazyDialogButton } from '#panels/parts/lazy-dialog-button.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { MADE_UP } from '../../messages/made-up.ts';
import { madeUpMessages } from '../../messages/made-up-messages.ts';
import { render } from '../../support/render.tsx';
import { SPEAKER, say } from '../../support/speaker.ts';

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
  render(<LazyDialogButton icon="help-circle" label={say('page.rules')} load={load} />);
  await user.click(screen.getByRole('button', { name: say('page.rules') }));
  expect(screen.getByRole('dialog', { name: say('page.not-loaded') }).textContent).toContain('Nothing is lost');
  online = true;
  await user.click(screen.getByRole('button', { name: say('page.try-again') }));
  expect(await screen.findByRole('dialog', { name: 'The late rules' })).toBeTruthy();
  expect(screen.queryByRole('dialog', { name: say('page.not-loaded') })).toBeNull();
});

test('a dialog that is open speaks another language when the screen under it does', async () => {
  const made = speakerOf(MADE_UP, madeUpMessages());
  function LateSettings() {
    return <dialog open aria-label={useSpeaker().say('settings.heading')} />;
  }
  const load = () => Promise.resolve(LateSettings);
  const screenIn = (speaker: Speaker) => (
    <Speaking speaker={speaker}>
      <LazyDialogButton icon="settings" label="Late dialog" load={load} />
    </Speaking>
  );
  const { rerender } = render(screenIn(SPEAKER));
  await userEvent.setup().click(screen.getByRole('button', { name: 'Late dialog' }));
  expect(await screen.findByRole('dialog', { name: say('settings.heading') })).toBeTruthy();
  rerender(screenIn(made));
  expect(await screen.findByRole('dialog', { name: made.say('settings.heading') })).toBeTruthy();
});
