import type { TableName } from '#record/link/table-name.ts';
import { decodeRecord } from '#record/record-codec.ts';
import { tableNotesIn } from '../table-notes.ts';
import type { GamePlace } from './game-place.ts';

/** The table of a class that a saved game is of; `undefined` where no link has said it, or the save cannot be read. */
export function tableOfSave({ store }: GamePlace, save: string): TableName | undefined {
  const decoded = decodeRecord(save);
  return decoded.ok ? tableNotesIn(store).of(decoded.record.scenarioId, decoded.record.setup) : undefined;
}

/** Notes the table that a file names with a saved game. A file that names none changes nothing. */
export function noteTableOfSave({ store }: GamePlace, save: string, table: TableName | undefined): void {
  const decoded = decodeRecord(save);
  if (table === undefined || !decoded.ok) return;
  tableNotesIn(store).note(decoded.record.scenarioId, decoded.record.setup, table);
}
