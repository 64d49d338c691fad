/** List of the games stored on this device, over the first screen. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GameRow } from '#session/screens/game-row.ts';
import { Button } from '../parts/button.tsx';
import { DelegationTag } from '../parts/delegation-tag.tsx';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { useFileInput } from '../parts/use-file-input.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

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
      <div class="games-foot row wrap">
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
      <ul class="grid" ref={list}>
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

/** Commands on a game, by its id. */
interface GameCommands {
  readonly onOpen: (id: string) => void;
  /** Goes on with it in an older Parley. */
  readonly onOlder: (id: string) => void;
  /** Gives it a name or, with the empty one, that of its scenario again. */
  readonly onRename: (id: string, name: string) => void;
  readonly onSave: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onUndo: (id: string) => void;
}

interface GameInListProps extends GameCommands {
  readonly row: GameRow;
}

/** One of the games of this device. */
function GameInList({ row, ...commands }: GameInListProps) {
  const { say } = useSpeaker();
  const name = row.name ?? say('games.unread');
  const [isNaming, setNaming] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  if (row.isDeleted) return <DeletedGame id={row.id} name={name} {...commands} />;
  const rename = (next: string | undefined) => {
    setNaming(false);
    // The field goes with what was typed into it.
    item.current?.querySelector<HTMLElement>('[data-rename]')?.focus();
    if (next !== undefined) commands.onRename(row.id, next);
  };
  return (
    <li class="game-row stack gap1" ref={item}>
      {isNaming ? <NameField name={name} onName={rename} /> : <h4 class="document-title">{name}</h4>}
      <Facts {...row} />
      <Buttons row={row} name={name} onNaming={() => setNaming(true)} {...commands} />
    </li>
  );
}

function Facts({ title, you, where, played, why, keeping }: GameRow) {
  const { say } = useSpeaker();
  return (
    <>
      {title !== undefined && <p class="game-row-note">{title}</p>}
      {where !== undefined && (
        <p class="game-row-note">
          {you && (
            <>
              <DelegationTag party={you} kind="solid" />{' '}
            </>
          )}
          {where}
        </p>
      )}
      {why !== undefined && <p class="game-row-note">{why}</p>}
      {keeping !== 'kept' && <p class="game-row-note wax-text">{say(`games.keeping-${keeping}`)}</p>}
      {played !== undefined && <p class="game-row-note">{say('games.played', { time: played })}</p>}
    </>
  );
}

interface ButtonsProps extends GameInListProps {
  readonly name: string;
  readonly onNaming: () => void;
}

function Buttons({ row, name, onNaming, onOpen, onOlder, onSave, onDelete }: ButtonsProps) {
  const { say } = useSpeaker();
  const { id } = row;
  return (
    <div class="game-row-buttons mt2 row wrap">
      {row.is !== 'stranded' && (
        <Button kind="primary" icon={row.is === 'ended' ? 'file-text' : 'player-play'} onClick={() => onOpen(id)}>
          <FormattedMessage id={row.is === 'ended' ? 'games.see-ending' : 'games.open'} values={{ name }} />
        </Button>
      )}
      {row.hasOlder && (
        <Button kind="primary" onClick={() => onOlder(id)}>
          {say('save.go-on-older')}
        </Button>
      )}
      <Button kind="paper" icon="device-floppy" onClick={() => onSave(id)}>
        <FormattedMessage id="games.save" values={{ name }} />
      </Button>
      <Button kind="paper" icon="pencil" data-rename onClick={onNaming}>
        <FormattedMessage id="games.rename" values={{ name }} />
      </Button>
      <Button kind="paper" icon="x" onClick={() => onDelete(id)}>
        <FormattedMessage id="games.delete" values={{ name }} />
      </Button>
    </div>
  );
}

interface NameFieldProps {
  readonly name: string;
  /** The name that was given; absent where it stays as it is. */
  readonly onName: (name: string | undefined) => void;
}

/** Longest name, in characters. */
const LONGEST = 60;

function NameField({ name, onName }: NameFieldProps) {
  const { say } = useSpeaker();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // At once, so that no letter is lost.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      class="game-row-naming row wrap"
      onSubmit={(event) => {
        event.preventDefault();
        onName(field.current?.value.trim() ?? '');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The list stays open.
        event.preventDefault();
        event.stopPropagation();
        onName(undefined);
      }}
    >
      <label for={id}>{say('games.rename-place')}</label>
      <input id={id} ref={field} class="field" defaultValue={name} maxLength={LONGEST} autoComplete="off" />
      <Button kind="paper" type="submit" icon="check">
        {say('games.rename-yes')}
      </Button>
    </form>
  );
}

interface DeletedGameProps extends Pick<GameCommands, 'onUndo'> {
  readonly id: string;
  readonly name: string;
}

function DeletedGame({ id, name, onUndo }: DeletedGameProps) {
  const { say } = useSpeaker();
  return (
    <li class="game-row stack gap1 game-row--deleted centred">
      <p role="status">
        {say('games.deleted', { name })} {say('games.deleted-until-closed')}
      </p>
      <Button kind="paper" icon="arrow-back-up" onClick={() => onUndo(id)}>
        <FormattedMessage id="games.undo" values={{ name }} />
      </Button>
    </li>
  );
}
