import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { useAskFirst } from '#panels/parts/use-ask-first.tsx';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';

/** Two texts to sign; the first costs a red line. */
function Signing({ done }: { readonly done: string[] }) {
  const { start, dialog } = useAskFirst(
    (text: string) =>
      text === 'Ceasefire'
        ? { heading: `Sign ${text}?`, words: 'It crosses a red line.', confirmLabel: 'Sign' }
        : undefined,
    (text) => done.push(text),
    () => done.push('nothing'),
  );
  return (
    <>
      {['Ceasefire', 'Prisoners'].map((text) => (
        <button key={text} type="button" onClick={() => start(text)}>
          {text}
        </button>
      ))}
      {dialog}
    </>
  );
}

function signing() {
  const done: string[] = [];
  render(<Signing done={done} />);
  return { done, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });

test('what does no harm is done at once', async () => {
  const { done, user } = signing();
  await user.click(press('Prisoners'));
  expect(done).toEqual(['Prisoners']);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what would hurt oneself is asked first, and done with the answer yes', async () => {
  const { done, user } = signing();
  await user.click(press('Ceasefire'));
  expect(screen.getByRole('dialog', { name: 'Sign Ceasefire?' }).textContent).toContain('It crosses a red line.');
  expect(done).toEqual([]);
  await user.click(press('Sign'));
  expect(done).toEqual(['Ceasefire']);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the answer no leaves it, and can be asked again', async () => {
  const { done, user } = signing();
  await user.click(press('Ceasefire'));
  await user.click(press(say('page.cancel')));
  expect(done).toEqual(['nothing']);
  await user.click(press('Ceasefire'));
  expect(screen.getByRole('dialog', { name: 'Sign Ceasefire?' })).toBeDefined();
});
