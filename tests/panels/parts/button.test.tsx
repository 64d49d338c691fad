import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Button } from '#panels/parts/button.tsx';
import { render } from '../../support/render.tsx';

function pressable(disabledReason: string | undefined) {
  const presses: string[] = [];
  const view = render(
    <Button kind="primary" icon="send" disabledReason={disabledReason} onClick={() => presses.push('pressed')}>
      Press
    </Button>,
  );
  return { presses, view };
}

test('a button that can be pressed acts on Enter and on a click', async () => {
  const user = userEvent.setup();
  const { presses } = pressable(undefined);
  await user.tab();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: 'Press' }));
  expect(presses).toHaveLength(2);
});

test('an unavailable button stays in reach of the keyboard, says why, and does nothing', async () => {
  const user = userEvent.setup();
  const { presses } = pressable('No channel to Moscow.');
  const button = screen.getByRole('button', { name: 'Press' });
  await user.tab();
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.hasAttribute('disabled')).toBe(false);
  const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  expect(reason?.textContent).toBe('No channel to Moscow.');
  await user.keyboard('{Enter}');
  await user.click(button);
  expect(presses).toHaveLength(0);
});

test('a button keeps the focus when it becomes unavailable', async () => {
  const user = userEvent.setup();
  const { view } = pressable(undefined);
  await user.tab();
  view.rerender(
    <Button kind="primary" icon="send" disabledReason="Sent already.">
      Press
    </Button>,
  );
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Press' }));
});

test('an unavailable button of a form does not submit it', async () => {
  const user = userEvent.setup();
  let submitted = false;
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submitted = true;
      }}
    >
      <Button kind="plain" type="submit" disabledReason="Nothing is written yet.">
        Submit
      </Button>
    </form>,
  );
  await user.click(screen.getByRole('button', { name: 'Submit' }));
  expect(submitted).toBe(false);
});
