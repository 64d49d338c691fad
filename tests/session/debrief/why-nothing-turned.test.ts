import { describe, expect, it } from 'vitest';
import { dealMapOf } from '#engine/analysis/deal-map.ts';
import { daysOfGame } from '#engine/hindsight/days-of-game.ts';
import { textsSuited } from '#engine/hindsight/texts-suited.ts';
import { whyNothingTurned } from '#session/debrief/why-nothing-turned.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { readGoldenEnding } from '../../replays/golden-files.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { badSentences } from '../bad-sentences.ts';

describe('what is known of why nothing turned a game', UNHURRIED, () => {
  it.each(['none', 'partial'] as const)('is what the map of deals counts, where a game ends as %s', (kind) => {
    const { scenario, setup, moves } = readGoldenEnding(kind);
    const game = compileTold(shippedScenario(scenario));
    const played = finish(daysOfGame(game, setup, moves));
    const told = finish(whyNothingTurned(game, played));
    expect(badSentences(told)).toEqual([]);
    for (const [track, { status }] of played.state.tracks.entries()) {
      const { days } = finish(dealMapOf(game, played, track));
      const counts = days.map(({ count }) => count);
      expect(played.days.slice(0, days.length).map((day) => textsSuited(game, track, day).all)).toEqual(counts);
      const title = game.say('debrief-path.of-part', { track, words: '' }).trim();
      const words = told.filter((each) => each.startsWith(title)).join(' ');
      if (status === 'signed') expect(words.includes(`at least ${Math.min(...counts)} deal`)).toBe(!counts.includes(0));
      else expect(words.includes('There was no day')).toBe(counts.every((count) => count === 0));
    }
  });
});
