import { isListOf, isNumber, isRecord, isText } from '../kept-record.ts';
import type { KeptManuscript } from './kept-manuscript.ts';

/** True if a record of this device is a text of the workshop under its own id. */
export function isKeptManuscript(value: unknown, id: unknown): value is KeptManuscript {
  if (!isRecord(value) || value['id'] !== id) return false;
  const { name, text, revision, changedAt, saved, versions, deletedAt } = value;
  return (
    [id, name, text].every(isText) &&
    [revision, changedAt].every(isNumber) &&
    (deletedAt === undefined || isNumber(deletedAt)) &&
    (saved === undefined || (isRecord(saved) && isText(saved['text']) && isNumber(saved['at']))) &&
    isListOf(versions, (note) => isRecord(note) && isNumber(note['at']) && isText(note['why']))
  );
}
