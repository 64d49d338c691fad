import { replay } from '#engine/play.ts';
import { recordOf } from '#record/game-record.ts';
import { encodeRecord } from '#record/record-codec.ts';
import { movesTold } from '#session/debrief/keep/told-move.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { readGolden } from '../../../replays/golden-files.ts';
import { compileTold } from '../../../support/compile-told.ts';
import { shippedScenario } from '../../../support/scenarios.ts';

/** A golden game as the page has it when it is over, at the chair of its person or else the first. */
export function keptGolden(name: string) {
  const golden = readGolden(name);
  const { setup, moves } = golden;
  const game = compileTold(shippedScenario(golden.scenario));
  const state = replay(game, setup, moves);
  const you = Math.max(0, setup.seats.indexOf('person'));
  return {
    golden,
    game,
    scenario: game.scenario,
    setup,
    model: endingModelOf(game, state, you),
    record: encodeRecord(recordOf(game, state, { of: 'all', list: moves })),
    moves: movesTold(game, setup, moves),
  };
}
