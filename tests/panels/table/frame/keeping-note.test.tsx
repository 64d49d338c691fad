import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { KeepingNote } from '#panels/table/frame/keeping-note.tsx';
import { render } from '../../../support/render.tsx';

it.each([
  [true, 'The link is copied.'],
  [false, 'The link could not be copied'],
])('a game that is not kept can be copied as a link, and whether that worked is said: %s', async (could, words) => {
  render(
    <KeepingNote keeping="until-left" onCopy={async () => could} onSave={() => undefined} onClose={() => undefined} />,
  );
  const note = screen.getByRole('status', { name: 'How this game is kept' });
  expect(note.textContent).toContain('not kept on this device');
  await userEvent.click(screen.getByRole('button', { name: 'Copy a link' }));
  expect(note.textContent).toContain(words);
});

it('a game from before moves that are lost has nothing to copy, and the note is closed', async () => {
  const closed: string[] = [];
  render(
    <KeepingNote
      keeping="older"
      onCopy={async () => true}
      onSave={() => undefined}
      onClose={() => closed.push('closed')}
    />,
  );
  expect(screen.getByRole('status').textContent).toContain('as it stood some time ago');
  expect(screen.queryByRole('button', { name: 'Copy a link' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
  expect(closed).toEqual(['closed']);
});
