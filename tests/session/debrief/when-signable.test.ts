import { describe, expect, it } from 'vitest';
import { dealMapOf } from '#engine/analysis/deal-map.ts';
import { daysOfGame } from '#engine/hindsight/days-of-game.ts';
import { ENDING_KINDS } from '#engine/model/ending.ts';
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
    const played = finish(daysOfGame(game, setup, moves));
    const told = finish(whenSignable(game, setup, moves));
    const unsigned = played.state.tracks.flatMap(({ status }, track) => (status === 'signed' ? [] : [track]));
    expect(told.map(({ track }) => track)).toEqual(unsigned);
    expect(badSentences(told.map(({ words }) => words))).toEqual([]);
    for (const { track, words } of told) {
      const { days } = finish(dealMapOf(game, played, track));
      const counts = days.map(({ count }) => count);
      expect(words.startsWith('On no day'), words).toBe(counts.every((count) => count === 0));
      expect(words.startsWith('On every day'), words).toBe(counts.every((count) => count > 0));
      const last = days.filter(({ count }) => count > 0).at(-1);
      if (words.startsWith('Until')) expect(words).toContain(`: ${last?.count} on that day`);
    }
  });
});
