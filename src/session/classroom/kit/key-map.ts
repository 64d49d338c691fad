import type { DealMap } from '#engine/analysis/deal-map.ts';
import { pairMostApart } from '#engine/hindsight/pair-most-apart.ts';
import { at } from '#engine/model/at.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { KitMap, KitSpot, KitSpotKind } from './kit-map.ts';
import type { LetteredText } from './lettered-text.ts';

/** The map of a part on paper, by the points of the two whose points go most against each other. */
export function keyMap(game: LocalizedGame, map: DealMap, named: readonly LetteredText[]): KitMap {
  const axes = pairMostApart(game, map.signatories);
  const names = axes.map((place) => at(game.scenario.parties, at(map.signatories, place)).name);
  const [across = '', up = ''] = names.map((name) => game.say('kit-key.map-axis', { name }));
  const first = at(map.days, 0);
  const [noDealAcross = 0, noDealUp = 0] = axes.map((place) => at(first.noDeal, place) / game.scale);
  const spot = (place: number, kind: KitSpotKind): KitSpot => {
    const [x = 0, y = 0] = axes.map((axis) => (at(map.points, axis)[place] ?? 0) / game.scale);
    return { x, y, kind };
  };
  return {
    label: game.say('kit-key.map-label', { track: map.track, names, all: map.packageCount, count: first.count }),
    across,
    up,
    texts: spotsOf(map, spot),
    noDeal: { x: noDealAcross, y: noDealUp, kind: 'free' },
    named: named.map(({ letter, place }) => ({ ...spot(place, 'suits'), letter })),
    legend: {
      suits: game.say('kit-key.map-suits'),
      free: game.say('kit-key.map-free'),
      crossed: game.say('kit-key.map-crossed'),
      noDeal: game.say('kit-key.map-no-deal'),
    },
  };
}

const RANKS: readonly KitSpotKind[] = ['crossed', 'free', 'suits'];

/** Every point once: where several texts share it, the one that suits most. */
function spotsOf(map: DealMap, spot: (place: number, kind: KitSpotKind) => KitSpot): KitSpot[] {
  const suits = new Set(at(map.days, 0).suits);
  const best = new Map<string, KitSpot>();
  for (let place = 0; place < map.listed.length; place += 1) {
    const found = spot(place, suits.has(place) ? 'suits' : kindOf(map, place));
    const name = `${found.x} ${found.y}`;
    const before = best.get(name);
    if (before === undefined || RANKS.indexOf(before.kind) < RANKS.indexOf(found.kind)) best.set(name, found);
  }
  return [...best.values()];
}

/** Classifies a text that does not suit all: `crossed` if it crosses a red line or leaves open what must be settled. */
function kindOf({ crossed, open }: DealMap, place: number): KitSpotKind {
  return crossed[place] === 0 && open[place] === 0 ? 'free' : 'crossed';
}
