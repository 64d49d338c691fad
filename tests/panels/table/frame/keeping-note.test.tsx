import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { KeepingNote } from '#panels/table/frame/keeping-note.tsx';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';

it.each([
  [true, say('keeping.copied')],
  [false, say('keeping.not-copied')],
])('a game that is not kept can be copied as a link, and whether that worked is said: %s', async (could, words) => {
  render(
    <KeepingNote keeping="until-left" onCopy={async () => could} onSave={() => undefined} onClose={() => undefined} />,
  );
  const note = screen.getByRole('status', { name: say('keeping.label') });
  expect(note.textContent).toContain(say('keeping.until-left'));
  await userEvent.click(screen.getByRole('button', { name: say('keeping.copy') }));
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
  expect(screen.getByRole('status').textContent).toContain(say('keeping.older'));
  expect(screen.queryByRole('button', { name: say('keeping.copy') })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: say('keeping.understood') }));
  expect(closed).toEqual(['closed']);
});
