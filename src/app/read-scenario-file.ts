import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { excerptOf } from '#scenario/excerpt-of.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import type { FileNote } from '#session/file-note.ts';
import { folderOf } from '#session/screens/folders.ts';
import type { MapData } from '#stage/map-data.ts';
import europe from '../../assets/map/europe.json';
import { idTaken, type PlacedFault } from './id-taken.ts';
import { isShipped } from './is-shipped.ts';
import { photographOf } from './photograph.ts';
import type { KeptFile } from './scenario-store.ts';
import { textOfFile } from './text-of-file.ts';

/** A scenario file as it was read: ready to be kept, or everything that stands in its way. */
export type ReadFile =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly file: KeptFile;
      readonly notes: readonly FileNote[];
    }
  | { readonly ok: false; readonly notes: readonly FileNote[] };

/** Reads a scenario file of this device. Whatever it holds, nothing is thrown and nothing is sent anywhere. */
export async function readScenarioFile(file: Blob): Promise<ReadFile> {
  const read = await textOfFile(file);
  if (!read.ok) return { ok: false, notes: [read.note] };
  return readScenarioText(read.text, file instanceof File ? file.name : undefined);
}

/** Reads the text of a scenario file, and where it is known, its name. */
export function readScenarioText(text: string, fileName?: string): ReadFile {
  const parsed = parseScenario(text, fileName);
  if (!parsed.ok) return { ok: false, notes: parsed.diagnostics.map((found) => noteOn(text, found)) };
  const { scenario } = parsed;
  if (isShipped(scenario.id)) return { ok: false, notes: [noteOn(text, idTaken(text, scenario.id))] };
  const photograph = photographOf(scenario, europe as unknown as MapData);
  const folder = { ...folderOf(scenario), photograph, own: true };
  return { ok: true, scenario, file: { folder, text }, notes: parsed.warnings.map((found) => noteOn(text, found)) };
}

function noteOn(text: string, { severity, line, column, fault, suggestion }: PlacedFault): FileNote {
  return { severity, place: { line, column, excerpt: excerptOf(text, { line, column }) }, fault, suggestion };
}
