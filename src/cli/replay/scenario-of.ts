import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { readingAttachment } from '#record/carried/reading-attachment.ts';
import type { RecordHead } from '#record/game-record.ts';
import { isDigestOf } from '#record/scenario-digest.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { takeAll } from '#session/take-all.ts';
import type { Options } from '../options.ts';
import { readScenario } from '../read-scenario.ts';
import type { Status, Terminal } from '../terminal.ts';
import { findScenario } from './find-scenario.ts';

/** A record or settings, and what their link has with them. */
interface LinkOf {
  readonly of: Pick<RecordHead, 'scenarioId' | 'scenarioDigest'>;
  readonly attachment?: Uint8Array | undefined;
}

/**
 * The scenario of a record or of settings: the one named with `--scenario`, or else one that comes with the game, or that the link
 * carries, if there is one. Nothing is ever fetched: where the file lies is told.
 */
export function scenarioOf(
  { of: { scenarioId, scenarioDigest }, attachment }: LinkOf,
  { values }: Options,
  terminal: Terminal,
): Scenario | Status | undefined {
  const path = values.get('scenario');
  if (path === undefined) {
    const found = findScenario(terminal, scenarioId, scenarioDigest);
    if (attachment === undefined || (found && isDigestOf(scenarioDigest, found))) return found;
    return attachedScenario(attachment, scenarioDigest, terminal) ?? found;
  }
  const read = readScenario(terminal, path);
  return read.ok ? read.scenario : read.status;
}

/** The scenario that a link carries, where it is the one that the game was played by. */
function attachedScenario(bytes: Uint8Array, digest: number, { stderr }: Terminal): Scenario | undefined {
  const attachment = takeAll(readingAttachment(bytes));
  if (attachment?.is === 'address') {
    stderr(`The scenario of this link is at ${attachment.address}. Download it, and name the file with --scenario.\n`);
  }
  if (attachment?.is !== 'scenario') return undefined;
  const parsed = parseScenario(attachment.text);
  if (!parsed.ok || !isDigestOf(digest, parsed.scenario)) {
    stderr('The scenario in the link is not the one that the game was played with.\n');
    return undefined;
  }
  stderr('The scenario was included in the link, by the person who made it.\n');
  return parsed.scenario;
}
