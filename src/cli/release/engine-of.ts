import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { PlayedBy } from '#record/release.ts';
import type { ToldGame } from '../replay/told-game.ts';
import { type Files, filesOf } from './archive.ts';

/** The interface of every release's engine. It may grow, but never changes: frozen engines have it in this form. */
export interface ReleaseEngine {
  readonly playedBy: PlayedBy;
  /**
   * Plays the game of a link or a save again under the rules of the release.
   * @param code What stands in a link behind the mark #
   */
  replay(code: string, beside?: Beside): ToldGame;
}

/** Additional input for a replay, besides the game's own record. */
interface Beside {
  /** The game's scenario, if it is not one of the release's own. */
  readonly scenario?: Scenario | undefined;
  /** The code of the game that it is said to branch off. */
  readonly origin?: string | undefined;
}

/** The engine of a release that a folder keeps. @throws Error when the folder has not all of it */
export function engineOf(folder: string, name: string): ReleaseEngine {
  return engineIn(filesOf(folder, name));
}

/** The engine among the files of a release. It is written down for as long as it takes to load it. */
export function engineIn(files: Files): ReleaseEngine {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    const script = join(folder, 'engine.js');
    return createRequire(script)(script) as ReleaseEngine;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
