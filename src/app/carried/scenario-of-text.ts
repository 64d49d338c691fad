import { isDigestOf } from '#record/scenario-digest.ts';
import type { KeptFile } from '../scenario-store.ts';

/** The scenario that a game needs. */
export interface WantedScenario {
  readonly id: string;
  /** Of what it is played by. */
  readonly digest: number;
}

/** The reason why a received text is not the required scenario, or not a scenario. */
export type Unfit =
  | { readonly code: 'not-playable'; readonly errors: number }
  | { readonly code: 'other-scenario'; readonly id: string; readonly wanted: string }
  | { readonly code: 'other-rules'; readonly id: string };

/** A scenario that came by a link, ready to be kept; or why it is of no use. */
export type BroughtScenario =
  | { readonly ok: true; readonly file: KeptFile }
  | { readonly ok: false; readonly why: Unfit };

/** Reads the text of a scenario that came by a link, as carefully as any file. Fails where what reads files cannot be loaded. */
export async function scenarioOfText(text: string, wanted: WantedScenario | undefined): Promise<BroughtScenario> {
  const { readScenarioText } = await import('../read-scenario-file.ts');
  const read = readScenarioText(text);
  if (!read.ok) return { ok: false, why: { code: 'not-playable', errors: read.notes.length } };
  const { id } = read.scenario;
  if (wanted !== undefined && id !== wanted.id) {
    return { ok: false, why: { code: 'other-scenario', id, wanted: wanted.id } };
  }
  const isPlayedAlike = wanted === undefined || isDigestOf(wanted.digest, read.scenario);
  return isPlayedAlike ? { ok: true, file: read.file } : { ok: false, why: { code: 'other-rules', id } };
}
