import type { LocalizedGame } from '#messages/localized-game.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { isDigestOf } from '#record/scenario-digest.ts';
import { checkLink } from './check-link.ts';
import type { CheckedLink } from './class-game.ts';

/** Returns what checks links of a game by their codes, which can be read: one at a time, a decision a step. */
export function verifyingForClass(game: LocalizedGame): (code: string) => Generator<void, CheckedLink> {
  const isOfScenario = remembered((digest: number) => isDigestOf(digest, game.scenario));
  return function* verify(code) {
    const decoded = decodeGame(code);
    if (!decoded.ok) throw new RangeError(`no link: ${decoded.problem.code}`);
    return yield* checkLink(game, decoded.record, isOfScenario);
  };
}

/** The digest of a scenario takes longer to reckon than a short game to play again. */
function remembered(ask: (digest: number) => boolean): (digest: number) => boolean {
  const known = new Map<number, boolean>();
  return (digest) => {
    const answer = known.get(digest) ?? ask(digest);
    known.set(digest, answer);
    return answer;
  };
}
