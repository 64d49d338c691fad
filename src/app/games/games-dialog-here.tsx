import '#panels/start/games.css';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { GamesDialog } from '#panels/start/games-dialog.tsx';
import type { GameRow } from '#session/screens/game-row.ts';
import type { ResumeModel } from '#session/screens/resume-model.ts';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import { downloadFile } from '../debrief/download-file.ts';
import { usePageServices } from '../page-services.tsx';
import { addressOf, goTo } from '../route.ts';
import { useAsync } from '../use-async.ts';
import { type DeletedGame, deleteGame, MOST_KEPT, putBackGame } from './begin-game.ts';
import { gameFile } from './game-file.ts';
import { gameNames, nameGame } from './game-names.ts';
import { type GameRead, openGameReader } from './game-reader.ts';
import type { GameStore, KeptGame } from './game-store.ts';
import { tableOfSave, takeGameFile } from './take-game-file.ts';
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

/**
 * Reads the games of this device, by the texts of their saves: one after another, with a pause in which the page draws.
 * A game whose scenario cannot be loaded, as without a network, is noted as unread.
 */
function useAllRead(games: GameStore, kept: readonly KeptGame[]): ReadonlyMap<string, GameRead> {
  const { scenarioStore, language } = usePageServices();
  const [read, setRead] = useState<ReadonlyMap<string, GameRead>>(new Map());
  const open = useCallback(() => openGameReader(scenarioStore, language), [scenarioStore, language]);
  const loaded = useAsync(open);
  const next = kept.map(({ id }) => games.read(id)).find((text) => text !== undefined && !read.has(text));
  useEffect(() => {
    if (loaded.is !== 'there' || next === undefined) return;
    let left = false;
    const note = (found: GameRead) => {
      if (!left) setRead((before) => new Map(before).set(next, found));
    };
    const timer = setTimeout(() => loaded.value.read(next).then(note, () => note({ is: 'unread' })), 0);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [loaded, next]);
  return read;
}

/** A game in the list of all. */
interface Listed {
  readonly game: KeptGame;
  readonly row: GameRow;
}

/**
 * Takes games off the device at once. As long as the list is open they stand in it where they were, and can be put back.
 * @param onChange What is kept has changed
 */
function useDeletedGames(games: GameStore, there: readonly Listed[], onChange: () => void) {
  const [gone, setGone] = useState<readonly (Listed & { readonly deleted: DeletedGame })[]>([]);
  const all = [...there, ...gone].sort((one, other) => other.game.played - one.game.played).map(({ row }) => row);
  const remove = (id: string) => {
    const found = there.find(({ row }) => row.id === id);
    if (found === undefined) return;
    const row = { ...found.row, isDeleted: true };
    setGone([...gone, { ...found, row, deleted: deleteGame(games, id) }]);
    onChange();
  };
  const undo = (id: string) => {
    for (const { row, deleted } of gone) if (row.id === id) putBackGame(games, deleted);
    setGone(gone.filter(({ row }) => row.id !== id));
    onChange();
  };
  return { all, remove, undo };
}

/** A game in the list of all, as far as it has been read; until then by what is written beside it. */
function gameRowOf(speaker: Speaker, scenarioStore: GameStore, game: KeptGame, read: GameRead | undefined): GameRow {
  const { id, keeping, played } = game;
  const names = gameNames(scenarioStore, id);
  const open = read?.is === 'open' ? read.resume : undefined;
  return {
    id,
    keeping,
    played: played === 0 ? undefined : timeInWords(speaker.language, played),
    isDeleted: false,
    hasOlder: read?.is === 'stranded' && read.onOlder !== undefined,
    ...calledBy(names.own, open?.title ?? names.title),
    ...(open === undefined ? { you: undefined, where: names.chair } : placeIn(speaker, open)),
    is: groupOf(game, read),
    why: whyNot(speaker, read),
  };
}

function calledBy(own: string | undefined, title: string | undefined): Pick<GameRow, 'name' | 'title'> {
  return own === undefined ? { name: title, title: undefined } : { name: own, title };
}

function placeIn({ say }: Speaker, { you, where }: ResumeModel): Pick<GameRow, 'you' | 'where'> {
  return { you, where: say('games.chair-and-where', { chair: you.name, where }) };
}

function groupOf({ stage }: KeptGame, read: GameRead | undefined): GameRow['is'] {
  if (read?.is === 'stranded') return 'stranded';
  const isOver = read?.is === 'open' ? read.resume.over : stage === 'ended';
  return isOver ? 'ended' : 'going';
}

function whyNot({ say }: Speaker, read: GameRead | undefined): string | undefined {
  if (read === undefined) return say('games.not-read-yet');
  if (read.is === 'unread') return say('games.not-read');
  return read.is === 'stranded' ? read.words : undefined;
}
