import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { GamesDialog } from '#panels/start/games-dialog.tsx';
import type { GameRow } from '#session/screens/game-row.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { UKRAINE } from '../parties.ts';

const GOING: GameRow = {
  id: 'going',
  name: 'The job offer',
  title: undefined,
  you: UKRAINE,
  where: 'Ukraine, Day 4 of 8',
  played: '28 Nov 2026, 08:00',
  is: 'going',
  why: undefined,
  hasOlder: false,
  isDeleted: false,
  keeping: 'kept',
};
const ENDED: GameRow = { ...GOING, id: 'ended', name: 'Monday group', title: 'The job offer', is: 'ended' };
const STRANDED: GameRow = {
  ...GOING,
  id: 'stranded',
  name: undefined,
  you: undefined,
  where: undefined,
  is: 'stranded',
  why: 'The saved game is damaged.',
};

function dialog(rows: readonly GameRow[]) {
  const done: string[] = [];
  const note = (what: string) => (id: string, more?: string) => done.push([what, id, more].filter(Boolean).join(' '));
  function Page() {
    const [deleted, setDeleted] = useState<readonly string[]>([]);
    return (
      <GamesDialog
        rows={rows.map((row) => ({ ...row, isDeleted: deleted.includes(row.id) }))}
        most={30}
        said=""
        onOpen={note('open')}
        onOlder={note('older')}
        onRename={note('rename')}
        onSave={note('save')}
        onDelete={(id) => setDeleted([...deleted, id])}
        onUndo={(id) => setDeleted(deleted.filter((each) => each !== id))}
        onSaveAll={() => done.push('save all')}
        onFile={(file) => done.push(`file ${file.name}`)}
        onClose={() => done.push('close')}
      />
    );
  }
  render(<Page />);
  return { done, user: userEvent.setup() };
}

test('games stand by what can be done with them, and each says where it stands', async () => {
  const { done, user } = dialog([ENDED, GOING, STRANDED]);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    say('games.group-going'),
    say('games.group-stranded'),
    say('games.group-ended'),
  ]);
  expect(screen.getByText('The saved game is damaged.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: say('games.open', { name: 'The job offer' }) }));
  await user.click(screen.getByRole('button', { name: say('games.see-ending', { name: 'Monday group' }) }));
  await user.click(screen.getByRole('button', { name: say('games.save', { name: say('games.unread') }) }));
  await user.click(screen.getByRole('button', { name: say('games.save-all') }));
  expect(done).toEqual(['open going', 'open ended', 'save stranded', 'save all']);
});

test('a game is renamed by keyboard; Escape leaves it as it is', async () => {
  const { done, user } = dialog([GOING]);
  const rename = () => user.click(screen.getByRole('button', { name: say('games.rename', { name: 'The job offer' }) }));
  await rename();
  await user.keyboard('Tuesday{Escape}');
  await rename();
  await user.keyboard('Monday group{Enter}');
  expect(done).toEqual(['rename going Monday group']);
});

test('a deleted game can be put back as long as the list is open, and the focus stays with it', async () => {
  const { user } = dialog([GOING, { ...GOING, id: 'other', name: 'Other' }]);
  await user.click(screen.getByRole('button', { name: say('games.delete', { name: 'The job offer' }) }));
  const [row] = screen.getAllByRole('listitem');
  expect(within(row as HTMLElement).getByRole('status').textContent).toMatch(/^Deleted: The job offer\./);
  const back = screen.getByRole('button', { name: say('games.undo', { name: 'The job offer' }) });
  expect(document.activeElement).toBe(back);
  await user.click(back);
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: say('games.open', { name: 'The job offer' }) }),
  );
});

test('a file with a game is chosen', async () => {
  const { done, user } = dialog([]);
  expect(screen.getByText(say('games.none'))).toBeTruthy();
  await user.upload(document.querySelector('input[type=file]') as HTMLInputElement, new File(['x'], 'game.txt'));
  expect(done).toEqual(['file game.txt']);
});
