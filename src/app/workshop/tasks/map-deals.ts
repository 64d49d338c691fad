import { dealMapOf } from '#engine/analysis/deal-map.ts';
import { unplayedDays } from '#engine/analysis/unplayed-days.ts';
import { pairMostApart } from '#engine/hindsight/pair-most-apart.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { markOf } from '#session/words/names.ts';
import type { DealsModel } from '#session/workshop/deals-model.ts';

/** Makes the map of every part of a text, a round at a step; nothing where it cannot be played. */
export function* mapDeals({ text }: { readonly text: string }): Generator<void, readonly DealsModel[] | undefined> {
  const parsed = parseScenario(text);
  if (!parsed.ok) return undefined;
  yield;
  const game = compileGame(parsed.scenario);
  const played = unplayedDays(game);
  const models: DealsModel[] = [];
  for (const [index, { title }] of parsed.scenario.tracks.entries()) {
    const { signatories, packageCount, listed, points, crossed, open, days } = yield* dealMapOf(game, played, index);
    models.push({
      title,
      signatories: signatories.map((party) => markOf(game, party)),
      pair: pairMostApart(game, signatories),
      textCount: packageCount,
      texts: { packs: listed, points, scale: game.scale, crossed, open },
      rounds: days.map(({ round, count, suits, noDeal, late }) => ({ round, count, suits, noDeal, late })),
    });
    yield;
  }
  return models;
}
