import '#panels/start/games.css';
import { useMemo, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { GamesDialog } from '#panels/start/games-dialog.tsx';
import type { GameRow } from '#session/screens/game-row.ts';
import { downloadFile } from '../debrief/download-file.ts';
import { addressOf, goTo } from '../route.ts';
import { MOST_KEPT } from './begin-game.ts';
import { gameFile } from './game-file.ts';
import { gameNames, nameGame } from './game-names.ts';
import { gameRowOf } from './game-row-of.ts';
import type { GameStore } from './game-store.ts';
import { tableOfSave } from './table-of-save.ts';
import { takeGameFile } from './take-game-file.ts';
import { useAllRead } from './use-all-read.ts';
import { useDeletedGames } from './use-deleted-games.ts';
import { useGameStore } from './use-game-store.ts';
import { useGames } from './use-games.ts';

/** All games of this device, with the actions on each. */
export function GamesDialogHere({ onClose }: { readonly onClose: () => void }) {
  const games = useGameStore();
  const speaker = useSpeaker();
  const [kept, lookAgain] = useGames(games);
  const [said, setSaid] = useState('');
  const read = useAllRead(games, kept);
  const readOf = (id: string) => read.get(games.read(id) ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has been read of a game is found by its text
  const there = useMemo(
    () => kept.map((game) => ({ game, row: gameRowOf(speaker, games, game, readOf(game.id)) })),
    [speaker, games, kept, read],
  );
  const { all, remove, undo } = useDeletedGames(games, there, lookAgain);
  const saved = (rows: readonly GameRow[]) => {
    const toSave = rows.flatMap((row) => gameToSave(speaker, games, row) ?? []);
    const { content, name } = gameFile(speaker, toSave, Date.now(), addressOf);
    downloadFile(content, name);
  };
  const take = async (file: File) => {
    setSaid((await takeGameFile(speaker, games, file)) ?? speaker.say('games.file-damaged', { file: file.name }));
    lookAgain();
  };
  const rename = (id: string, name: string) => {
    nameGame(games, id, { own: name === gameNames(games, id).title ? undefined : name || undefined });
    lookAgain();
  };
  const goOnOlder = (id: string) => {
    const found = readOf(id);
    if (found?.is === 'stranded') found.onOlder?.();
  };
  return (
    <GamesDialog
      rows={all}
      most={MOST_KEPT.ended}
      said={said}
      onClose={onClose}
      onOpen={(game) => goTo({ screen: 'table', game })}
      onOlder={goOnOlder}
      onRename={rename}
      onSave={(id) => saved(all.filter((row) => row.id === id))}
      onSaveAll={() => saved(there.map(({ row }) => row))}
      onDelete={remove}
      onUndo={undo}
      onFile={take}
    />
  );
}

/** Returns the content of a file: the stored save, whether it can be read here or not. */
function gameToSave({ say }: Speaker, games: GameStore, row: GameRow) {
  const save = games.read(row.id);
  if (save === undefined) return undefined;
  const { name = say('games.unread'), title = row.name, where } = row;
  return { save, table: tableOfSave(games, save), called: { name, title, where } };
}
