import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { KeepDialog, type KeepDialogProps } from '#panels/debrief/keep/keep-dialog.tsx';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';

function dialog(given: Partial<KeepDialogProps> = {}) {
  const done: string[] = [];
  render(
    <KeepDialog
      files={['picture', 'text', 'moves', 'path', 'game']}
      onSave={(file) => {
        done.push(file);
        return Promise.resolve(`parley-${file}`);
      }}
      copied={false}
      onCopy={() => done.push('copy')}
      onPrint={() => done.push('print')}
      onClose={() => done.push('close')}
      {...given}
    />,
  );
  return { done, user: userEvent.setup() };
}

test('a game is kept as a link, on paper, and as each file that can be made of it', async () => {
  const { done, user } = dialog();
  const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
  for (const name of names.slice(1)) await user.click(screen.getByRole('button', { name: name ?? '' }));
  expect(done).toEqual(['copy', 'print', 'picture', 'text', 'moves', 'path', 'game']);
});

test('what became of a file stands where it was asked for', async () => {
  const { user } = dialog();
  const row = screen.getByRole('heading', { name: say('debrief-keep.moves') }).closest('li') as HTMLElement;
  await user.click(within(row).getByRole('button'));
  expect(within(row).getByRole('status').textContent).toBe(say('debrief-keep.saved', { name: 'parley-moves' }));
});

test('a file that cannot be made says so', async () => {
  const { user } = dialog({ files: ['picture'], onSave: () => Promise.reject(new Error('no canvas')) });
  await user.click(screen.getByRole('button', { name: say('debrief-keep.picture-save') }));
  expect(screen.getByText(say('debrief-keep.failed'))).toBeTruthy();
});

test('a file that cannot be had of a game is not offered', () => {
  dialog({ files: ['picture'] });
  expect(screen.queryByRole('heading', { name: say('debrief-keep.moves') })).toBeNull();
});
