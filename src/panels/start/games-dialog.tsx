/** List of the games stored on this device, over the first screen. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GameRow } from '#session/screens/game-row.ts';
import { Button } from '../parts/button.tsx';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { useFileInput } from '../parts/use-file-input.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { type GameCommands, GameInList } from './game-in-list.tsx';

export interface GamesDialogProps extends GameCommands {
  readonly rows: readonly GameRow[];
  /** Greatest number of finished games that are stored. */
  readonly most: number;
  readonly onSaveAll: () => void;
  readonly onFile: (file: File) => void;
  /** Report on the file that was opened last; empty if there was none. */
  readonly said: string;
  readonly onClose: () => void;
}

const GROUPS = ['going', 'stranded', 'ended'] as const;

/** The games by what can be done with them; each can be gone on with, named, saved to a file and deleted. */
export function GamesDialog({ rows, most, onSaveAll, onFile, said, onClose, ...commands }: GamesDialogProps) {
  const { say } = useSpeaker();
  const { input, ask } = useFileInput(onFile, 'game');
  return (
    <SheetDialog heading={say('games.heading')} label={say('games.label')} bodyClass="games" onClose={onClose}>
      <p class="small paper-muted">{say('games.about', { most })}</p>
      {rows.length === 0 && <p>{say('games.none')}</p>}
      {GROUPS.map((group) => (
        <Group key={group} group={group} rows={rows.filter((row) => row.is === group)} {...commands} />
      ))}
      <div class="games-foot">
        {input}
        <Button kind="paper" icon="upload" onClick={ask}>
          {say('games.open-file')}
        </Button>
        {rows.filter(({ isDeleted }) => !isDeleted).length > 1 && (
          <Button kind="paper" icon="device-floppy" onClick={onSaveAll}>
            {say('games.save-all')}
          </Button>
        )}
        <p role="status">{said}</p>
      </div>
    </SheetDialog>
  );
}

interface GroupProps extends GameCommands {
  readonly group: (typeof GROUPS)[number];
  readonly rows: readonly GameRow[];
}

function Group({ group, rows, ...commands }: GroupProps) {
  const { say } = useSpeaker();
  const list = useFocusKept(rows);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={`games-${group}`}>
      <h3 id={`games-${group}`}>{say(`games.group-${group}`)}</h3>
      <ul class="games-list" ref={list}>
        {rows.map((row) => (
          <GameInList key={row.id} row={row} {...commands} />
        ))}
      </ul>
    </section>
  );
}

/** Keeps focus in the list when a focused control disappears: it moves to the actions on the same game. */
function useFocusKept(rows: readonly GameRow[]) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(rows);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = rows;
    // Rows also come and go as games are read, which is no reason to move the focus.
    const changed = rows.findIndex(({ id, isDeleted }) =>
      was.some((each) => each.id === id && each.isDeleted !== isDeleted),
    );
    list.current?.children[changed]?.querySelector('button')?.focus();
  }, [rows]);
  return list;
}
