import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { isDigestOf } from '#record/scenario-digest.ts';
import { checkLink } from './check-link.ts';
import type { CheckedLink } from './class-game.ts';

/** Links of one scenario: their codes, which can be read. */
export interface LinksToVerify {
  readonly scenario: Scenario;
  readonly codes: readonly string[];
}

/** Games made ready for play, by their scenarios. */
interface Games {
  readonly of: (scenario: Scenario) => ToldGame;
}

/** Checks links one after another, a decision a step; yields how many are done. What comes back is in their order. */
export function* verifyForClass(
  { scenario, codes }: LinksToVerify,
  games: Games,
): Generator<number, readonly CheckedLink[]> {
  const game = games.of(scenario);
  const isOfScenario = remembered((digest: number) => isDigestOf(digest, game.scenario));
  const checked: CheckedLink[] = [];
  for (const code of codes) {
    const decoded = decodeGame(code);
    if (!decoded.ok) throw new RangeError(`no link: ${decoded.problem.code}`);
    const steps = checkLink(game, decoded.record, isOfScenario);
    for (;;) {
      const next = steps.next();
      if (next.done) {
        checked.push(next.value);
        break;
      }
      yield checked.length;
    }
  }
  return checked;
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
