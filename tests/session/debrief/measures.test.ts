import { describe, expect, it } from 'vitest';
import { ENDING_KINDS } from '#engine/model/ending.ts';
import { measuresOf } from '#session/debrief/measures.ts';
import { MEASURE_KEYS } from '#session/debrief/measures-model.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { readGoldenEnding } from '../../replays/golden-files.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { badSentences } from '../bad-sentences.ts';

/** Every chair of a finished game of each kind of ending. */
const CHAIRS = ENDING_KINDS.flatMap((kind) => {
  const { scenario, setup, moves } = readGoldenEnding(kind);
  const game = compileTold(shippedScenario(scenario));
  return game.scenario.parties.map((_, party) => finish(measuresOf(game.withPerspective(party), setup, moves, party)));
});

describe('how a delegation negotiated', UNHURRIED, () => {
  it('is told in whole sentences, each habit with what it is good for', () => {
    for (const { measures } of CHAIRS) {
      expect(measures.map(({ key }) => key)).toEqual(MEASURE_KEYS);
      for (const { figures } of measures) expect(figures.length).toBeGreaterThan(0);
      const sentences = measures.flatMap(({ principle, figures }) => [principle, ...figures]);
      expect(badSentences(sentences)).toEqual([]);
    }
  });
});
