import { describe, expect, it } from 'vitest';
import { KeptGames } from '#app/background/kept-games.ts';
import { playWhatIf } from '#app/play-what-if.ts';
import { at } from '#engine/model/at.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { replay } from '#engine/play.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { linkText } from '#record/link/link-text.ts';
import { verifyBranch } from '#record/verify-branch.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { replayBookOf } from '#session/debrief/replay-book.ts';
import { UNHURRIED } from '../properties/fuzz-runs.ts';
import { compileTold } from '../support/compile-told.ts';
import { finish } from '../support/finish.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { playShared } from '../support/shared-game.ts';

const SCENARIO = shippedScenario('job-offer');
const GAME = compileTold(SCENARIO);
const games = new KeptGames(inEnglish);

function read(code: string) {
  const decoded = decodeGame(code);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem));
  return decoded.record;
}

describe('a reply that was not made', UNHURRIED, () => {
  const setup: Setup = { seed: 4, seats: ['person', 'negotiator'] };
  const { state, moves } = playShared(GAME, setup, 4);
  const head = read(linkText(GAME, state, moves));
  const book = finish(replayBookOf(GAME, setup, moves, 0));
  const moments = moves.map((_, index) => index + 1).filter((moment) => book.instead(moment) !== undefined);

  it('is played on from, as a branch that is verified as one', () => {
    expect(moments.length).toBeGreaterThan(1);
    for (const moment of moments.slice(0, 3)) {
      const { move } = book.instead(moment) ?? {};
      if (move === undefined) continue;
      const what = { scenario: SCENARIO, head, moves, count: moment - 1, move, you: 0 };
      const { code, model } = finish(playWhatIf(what, games));
      const branch = read(code);
      const played: Move[] = [];
      const { state: end } = verifyRecord(GAME, branch, (each) => played.push(each));
      expect(at(played, moment - 1)).toEqual(move);
      expect(verifyBranch(GAME, branch, head).isBranch).toBe(true);
      expect(end?.ending?.kind).toBe(model.kind);
    }
  });

  it('is one that could have been made', () => {
    for (const moment of moments) {
      const before = moves.slice(0, moment - 1);
      const { move } = book.instead(moment) ?? {};
      expect(move).not.toEqual(at(moves, moment - 1));
      if (move !== undefined) expect(() => replay(GAME, setup, [...before, move])).not.toThrow();
    }
  });
});
