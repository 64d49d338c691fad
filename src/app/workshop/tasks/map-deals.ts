import { dealMapOf, type PlayedDays } from '#engine/analysis/deal-map.ts';
import { walkAwayIn } from '#engine/analysis/track-domain.ts';
import { chairsApart } from '#engine/hindsight/chairs-apart.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
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
  const played = unplayed(game);
  const models: DealsModel[] = [];
  for (const [index, { title }] of parsed.scenario.tracks.entries()) {
    const { signatories, packageCount, listed, points, crossed, open, days } = yield* dealMapOf(game, played, index);
    models.push({
      title,
      signatories: signatories.map((party) => markOf(game, party)),
      pair: mostApart(game, signatories),
      textCount: packageCount,
      texts: { packs: listed, points, scale: game.scale, crossed, open },
      rounds: days.map(({ round, count, suits, noDeal, late }) => ({ round, count, suits, noDeal, late })),
    });
    yield;
  }
  return models;
}

/** All rounds of a game in which nothing happens: middle walk-aways, nothing off the table, no part signed. */
function unplayed({ common, secrets }: Game): PlayedDays {
  const days = Array.from({ length: common.roundCount }, (_, index) => ({
    round: index + 1,
    walkAways: secrets.map(({ walkAways }) => walkAways.map((rules) => walkAwayIn(rules, 'middle', index + 1))),
    offTable: common.issues.map(({ optionCount }) => Array.from({ length: optionCount }, () => 0)),
  }));
  return { days, state: { tracks: common.tracks.map(() => ({ status: 'open', since: 0 })) } };
}

/** Two of which each is the one most against the other; the first two where there are no such. */
function mostApart(game: Game, signatories: readonly PartyIndex[]): readonly [number, number] {
  const against = signatories.map((party) => {
    const first = chairsApart(game, party).find((other) => signatories.includes(other));
    return first === undefined ? -1 : signatories.indexOf(first);
  });
  const one = against.findIndex((other, place) => other !== -1 && against[other] === place);
  return one === -1 ? [0, Math.min(1, signatories.length - 1)] : [one, at(against, one)];
}
