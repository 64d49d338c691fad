import type { Speaker } from '#messages/speaker.ts';
import type { FileReport } from '#panels/start/file-report.ts';
import type { FileNote } from '#session/file-note.ts';
import { gameStoreIn } from './games/game-store.ts';
import { takeGameFile } from './games/take-game-file.ts';
import type { PageServices } from './page-services.tsx';
import type { KeptFile } from './scenario-store.ts';

/** A scenario file that was read, on its way to the store. */
export interface ReadyFile {
  readonly name: string;
  readonly file: KeptFile;
  readonly notes: readonly FileNote[];
  /** A game goes on that cannot be gone on with, once this file is used. */
  readonly strands: boolean;
}

/** Opens a file that a person has chosen: a saved game is kept at once, a scenario is made ready to be. */
export async function openFile(
  speaker: Speaker,
  { scenarioStore, language, ...place }: Pick<PageServices, 'store' | 'page' | 'scenarioStore' | 'language'>,
  chosen: File,
): Promise<ReadyFile | FileReport> {
  const { name } = chosen;
  const kept = gameStoreIn(place);
  const words = await takeGameFile(speaker, kept, chosen);
  if (words !== undefined) return { state: 'game', words };
  const { readScenarioFile } = await import('./read-scenario-file.ts');
  const read = await readScenarioFile(chosen);
  if (!read.ok) return { state: 'refused', name, notes: read.notes };
  const { wouldOrphanSave } = await import('./would-orphan-save.ts');
  const strands = await wouldOrphanSave(kept, scenarioStore, read.file, language);
  return { name, file: { ...read.file, openedAt: Date.now() }, notes: read.notes, strands };
}
