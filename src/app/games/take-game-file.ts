import { joinSentences } from '#messages/join-sentences.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { LinkInText } from '#record/link/codes-in.ts';
import { atTable, type TableName } from '#record/link/table-name.ts';
import { decodeRecord, type RecordProblem } from '#record/record-codec.ts';
import { goTo } from '../route.ts';
import { tableNotesIn } from '../table-notes.ts';
import { beginGame } from './begin-game.ts';
import type { GamePlace } from './game-place.ts';
import type { GameStore } from './game-store.ts';
import { gamesInFile } from './games-in-file.ts';
import { sameGameKept } from './same-game-kept.ts';
import { saveSlotOf } from './save-slot.ts';
import { stageInSave } from './stage-of.ts';

/** Takes a game file and returns the result as a sentence; `undefined` if it is not a game. */
export async function takeGameFile(speaker: Speaker, games: GameStore, file: File): Promise<string | undefined> {
  const found = await gamesInFile(file);
  switch (found.is) {
    case 'something-else':
      return undefined;
    case 'refused':
      return refusedInWords(speaker, file.name, found.problem);
    case 'link':
      goTo({ screen: 'link', text: atTable(found.link.code, found.link.table) });
      return '';
    case 'saves':
      return keptInWords(
        speaker,
        file.name,
        games,
        found.saves.map((save) => keepSave(games, save)),
      );
  }
}

/** Keeps a game from a file. One that is here already is gone on with; the file takes nothing away from one that is further on. */
function keepSave(games: GameStore, { code: save, table }: LinkInText): string {
  noteTableOfSave(games, save, table);
  const same = sameGameKept(games, save);
  if (same === undefined || same.isFurther) return beginGame(games, save, stageInSave(save));
  saveSlotOf(games, same.id).take(save, stageInSave(save));
  return same.id;
}

function keptInWords(speaker: Speaker, file: string, games: GameStore, ids: readonly string[]): string {
  const { say } = speaker;
  const kept = games.list().filter(({ id }) => ids.includes(id));
  const isLost = kept.some(({ keeping }) => keeping === 'until-left');
  return joinSentences(speaker, [
    ids.length === 1 ? say('games.opened', { file }) : say('games.opened-several', { file, count: ids.length }),
    isLost ? say('games.opened-until-left') : undefined,
  ]);
}

function refusedInWords({ say }: Speaker, file: string, problem: RecordProblem): string {
  if (problem.code === 'too-long') return say('games.file-too-big', { file });
  if (problem.code === 'newer-format') return say('games.file-newer', { file });
  if (problem.code === 'cut-off' && problem.missing !== undefined)
    return say('games.file-cut-off', { file, missing: problem.missing });
  return say('games.file-damaged', { file });
}

/** The table of a class that a saved game is of; `undefined` where no link has said it, or the save cannot be read. */
export function tableOfSave({ store }: GamePlace, save: string): TableName | undefined {
  const decoded = decodeRecord(save);
  return decoded.ok ? tableNotesIn(store).of(decoded.record.scenarioId, decoded.record.setup) : undefined;
}

/** Notes the table that a file names with a saved game. A file that names none changes nothing. */
function noteTableOfSave({ store }: GamePlace, save: string, table: TableName | undefined): void {
  const decoded = decodeRecord(save);
  if (table === undefined || !decoded.ok) return;
  tableNotesIn(store).note(decoded.record.scenarioId, decoded.record.setup, table);
}
