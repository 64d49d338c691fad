import { describe, expect, it } from 'vitest';
import { ENDING_KINDS } from '#engine/model/ending.ts';
import { replay } from '#engine/play.ts';
import { whenSignable } from '#session/debrief/when-signable.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { readGoldenEnding } from '../../replays/golden-files.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { badSentences } from '../bad-sentences.ts';

describe('when a part that was not signed could have been', UNHURRIED, () => {
  it.each(ENDING_KINDS)('is told of each such part, and of no other, where a game ends as %s', (kind) => {
    const { scenario, setup, moves } = readGoldenEnding(kind);
    const game = compileTold(shippedScenario(scenario));
    const told = finish(whenSignable(game, setup, moves));
    const unsigned = replay(game, setup, moves).tracks.flatMap(({ status }, track) =>
      status === 'signed' ? [] : [track],
    );
    expect(told.map(({ track }) => track)).toEqual(unsigned);
    expect(badSentences(told.map(({ words }) => words))).toEqual([]);
  });
});
