import { scenarios } from 'virtual:scenarios';
import type { Diagnostic } from '#scenario/diagnostic.ts';
import { excerptOf } from '#scenario/excerpt-of.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { positionInText } from '#scenario/position-in-text.ts';
import { MOST_CHARACTERS } from '#scenario/refuse-text.ts';
import type { FileNote } from '#session/file-note.ts';
import { folderOf } from '#session/screens/folders.ts';
import type { MapData } from '#stage/map-data.ts';
import europe from '../../assets/map/europe.json';
import { photographOf } from './photograph.ts';
import type { KeptFile } from './shelf.ts';

/** A scenario file as it was read: ready to be kept, or everything that stands in its way. */
export type ReadFile =
  | { readonly ok: true; readonly file: KeptFile; readonly notes: readonly FileNote[] }
  | { readonly ok: false; readonly notes: readonly FileNote[] };

/** UTF-8 takes at most three bytes for each of the characters that a scenario file may have. */
const MOST_BYTES = 3 * MOST_CHARACTERS;

/** Reads a scenario file of this device. Whatever it holds, nothing is thrown and nothing is sent anywhere. */
export async function readScenarioFile(file: Blob): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return refused('The file is far too big for a scenario. Did you choose the right one?');
  const bytes = await file.arrayBuffer();
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return readScenarioText(text, file instanceof File ? file.name : undefined);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refused('This is no text in UTF-8. Save it as plain text in UTF-8, with a name that ends in .yaml.');
  }
}

/** Reads the text of a scenario file, and where it is known, its name. */
export function readScenarioText(text: string, fileName?: string): ReadFile {
  const parsed = parseScenario(text, fileName);
  if (!parsed.ok) return { ok: false, notes: parsed.diagnostics.map((found) => noteOn(text, found)) };
  const { scenario } = parsed;
  if (scenarios.some(({ id }) => id === scenario.id)) return { ok: false, notes: [idTaken(text, scenario.id)] };
  const photograph = photographOf(scenario, europe as unknown as MapData);
  const folder = { ...folderOf(scenario), photograph, own: true };
  return { ok: true, file: { folder, text }, notes: parsed.warnings.map((found) => noteOn(text, found)) };
}

function noteOn(text: string, { severity, line, column, message, suggestion }: Diagnostic): FileNote {
  return { severity, place: { line, column, excerpt: excerptOf(text, { line, column }) }, message, suggestion };
}

/** A shipped scenario keeps its id, so that a link always means the same game. */
function idTaken(text: string, id: string): FileNote {
  const offset = Math.max(0, text.search(/^id\s*:/m));
  const message = `The id "${id}" belongs to a scenario that comes with Parley.`;
  const suggestion = `Write another id, such as ${id}-mine.`;
  return noteOn(text, {
    severity: 'error',
    code: 'duplicate-id',
    ...positionInText(text, offset),
    message,
    suggestion,
  });
}

function refused(message: string): ReadFile {
  return { ok: false, notes: [{ severity: 'error', place: undefined, message, suggestion: undefined }] };
}
