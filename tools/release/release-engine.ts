/** The engine of a release, which knows no page: what plays links of its rules again, for ever. */
import { digests } from 'virtual:digests';
import { scenarios } from 'virtual:scenarios';
import type { ReleaseEngine } from '../../src/cli/release/engine-of.ts';
import { recordProblemInEnglish } from '../../src/cli/replay/record-problem-in-english.ts';
import { type ToldGame, toldGame, unreadable } from '../../src/cli/replay/told-game.ts';
import { NEGOTIATORS_VERSION } from '../../src/engine/negotiators/negotiators-version.ts';
import { RULES_VERSION } from '../../src/engine/rules-version.ts';
import { decodeGame } from '../../src/record/link/link-codec.ts';
import type { PlayedBy } from '../../src/record/release.ts';
import { isDigestOf } from '../../src/record/scenario-digest.ts';

/** The versions with which games are played in the release. */
export const playedBy: PlayedBy = {
  rulesVersion: RULES_VERSION,
  negotiatorsVersion: NEGOTIATORS_VERSION,
  scenarios: digests,
};

/** Plays the game of a link or a save again under the rules of the release. Never throws for a text of anybody. */
export const replay: ReleaseEngine['replay'] = (code, { scenario, origin } = {}): ToldGame => {
  const decoded = decodeGame(code);
  if (!decoded.ok) return unreadable(recordProblemInEnglish(decoded.problem));
  const { scenarioId, scenarioDigest: digest } = decoded.record;
  const own = scenarios.find((each) => each.id === scenarioId && isDigestOf(digest, each));
  const original = origin === undefined ? undefined : decodeGame(origin);
  return toldGame(decoded.record, scenario ?? own, original?.ok ? original.record : undefined);
};
