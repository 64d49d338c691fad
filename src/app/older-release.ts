import { digests } from 'virtual:digests';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import type { RecordHead } from '#record/game-record.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { canPlayAgain, type Release, releaseOf } from '#record/release.ts';

/** The versions with which games are played today. */
const TODAY = { rulesVersion: RULES_VERSION, negotiatorsVersion: NEGOTIATORS_VERSION, scenarios: digests };

/** A game that is another release's, and where it is played again or gone on with. */
export interface OlderRelease {
  /** The day on which the release was frozen: YYYY-MM-DD. */
  readonly day: string;
  readonly address: string;
}

/**
 * The older release that can play a game again which the Parley of today cannot; absent where none is kept.
 * @param code The game, as it stands in a link or in a save
 */
export async function olderReleaseOf(code: string): Promise<OlderRelease | undefined> {
  const decoded = decodeGame(code);
  if (!decoded.ok || !isOfAnother(decoded.record)) return undefined;
  const { default: releases } = await import('../../assets/releases/releases.json');
  const release = releaseOf(decoded.record, releases as readonly Release[]);
  return release && { day: release.day, address: addressIn(release, code) };
}

/** True if a record was played with versions that today's Parley lacks; unknown for custom scenarios until a replay. */
export function isOfAnother(record: RecordHead): boolean {
  return !canPlayAgain(record, TODAY);
}

/** Returns an address in the release's folder, with its file name: some servers show no folders. */
function addressIn({ name }: Release, code: string): string {
  return new URL(`releases/${name}/index.html${location.search}#${code}`, location.href).href;
}
