import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { pasteInLine } from '#panels/parts/paste-in-line.ts';
import { render } from '../../support/render.tsx';

/** Pastes a text into a field where something else is selected, and says what stands in it then. */
async function pasted(text: string): Promise<string> {
  const user = userEvent.setup();
  render(<input type="text" onPaste={pasteInLine} />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  await user.type(field, 'before');
  field.select();
  await user.paste(text);
  return field.value;
}

test('lines that are pasted stay apart in a field of one line', async () => {
  expect(await pasted('Look:\r\nhttps://example.org/#AAxy\nOlha')).toBe('Look: https://example.org/#AAxy Olha');
});

test('one line is pasted as it is', async () => {
  expect(await pasted('https://example.org/#AAxy')).toBe('https://example.org/#AAxy');
});
