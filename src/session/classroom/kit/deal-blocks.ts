import { type DealDay, type DealMap, dealMapOf } from '#engine/analysis/deal-map.ts';
import { unplayedDays } from '#engine/analysis/unplayed-days.ts';
import { pairMostApart } from '#engine/hindsight/pair-most-apart.ts';
import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { articleNumber, issueTitle, optionLabel, trackTitle } from '../../words/names.ts';
import type { KitBlock, KitTable } from './kit-block.ts';
import type { KitMap, KitSpot, KitSpotKind } from './kit-map.ts';

const LETTERS = 'ABCDEF';

/** The map of a part, how many texts suit all from day to day, and which are good, in words. */
export function dealBlocks(game: LocalizedGame, track: TrackIndex): KitBlock[] {
  const map = finished(dealMapOf(game, unplayedDays(game), track));
  const first = at(map.days, 0);
  const named = namedTexts(game, map);
  return [
    { kind: 'heading', words: game.say('kit-key.key-deals', { title: trackTitle(game, track) }), sheet: true },
    { kind: 'words', words: game.say('kit-key.key-count', { all: map.packageCount, count: first.count }) },
    ...(map.days.length > 1 ? [daysTable(game, map)] : []),
    { kind: 'map', map: keyMap(game, map, named) },
    ...(named.length === 0
      ? [{ kind: 'words' as const, tone: 'box' as const, words: game.say('kit-key.key-none') }]
      : [
          goodTable(game, map, named),
          { kind: 'words' as const, tone: 'note' as const, words: game.say('kit-key.key-good') },
        ]),
  ];
}

function finished<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

function daysTable(game: LocalizedGame, { days }: DealMap): KitTable {
  return {
    kind: 'table',
    heads: [game.say('kit-key.key-day'), ...days.map(({ round }) => String(round))],
    rows: [[game.say('kit-key.key-suits'), ...days.map(({ count }) => String(count))]],
    numeric: days.map((_, place) => place + 1),
  };
}

/** Good texts of the first day and of the last, each once, under all that it is. */
function namedTexts(game: LocalizedGame, map: DealMap): LetteredText[] {
  const first = at(map.days, 0);
  const last = at(map.days, map.days.length - 1);
  const found = [
    { day: first, solution: first.nash, why: game.say('kit-key.good-nash', { round: 1 }) },
    { day: first, solution: first.kalaiSmorodinsky, why: game.say('kit-key.good-kalai', { round: 1 }) },
    { day: last, solution: last.nash, why: game.say('kit-key.good-nash', { round: last.round }) },
  ];
  const byPack = new Map<number, { readonly day: DealDay; readonly why: string[] }>();
  for (const { day, solution, why } of found) {
    if (solution === undefined) continue;
    const before = byPack.get(solution.pack);
    if (before === undefined) byPack.set(solution.pack, { day, why: [why] });
    else if (!before.why.includes(why)) before.why.push(why);
  }
  return [...byPack].map(([pack, { day, why }], index) => ({
    letter: LETTERS.charAt(index),
    place: map.listed.indexOf(pack),
    why,
    day,
  }));
}

function goodTable(game: LocalizedGame, map: DealMap, named: readonly LetteredText[]): KitTable {
  const { track, signatories } = map;
  const { issues, strides } = at(game.common.tracks, track);
  return {
    kind: 'table',
    heads: ['', ...named.map(({ letter, why }) => game.say('kit-key.good-head', { letter, why }))],
    rows: [
      ...issues.map((issue, place) => [
        game.say('kit.numbered', { number: articleNumber(game, issue), title: issueTitle(game, issue) }),
        ...named.map((text) => {
          const count = at(game.common.issues, issue).optionCount;
          const option = Math.floor((map.listed[text.place] ?? 0) / at(strides, place)) % count;
          return optionLabel(game, issue, option);
        }),
      ]),
      ...signatories.map((party, place) => [
        game.say('kit-key.good-points', { name: at(game.scenario.parties, party).name }),
        ...named.map(({ place: text, day }) => {
          const worth = (at(map.points, place)[text] ?? 0) - day.late;
          return game.say('kit-key.good-worth', { worth, over: worth - at(day.noDeal, place) });
        }),
      ]),
    ],
  };
}

/** A text with a letter. */
interface LetteredText {
  readonly letter: string;
  /** Index among the listed texts of the map. */
  readonly place: number;
  readonly why: readonly string[];
  readonly day: DealDay;
}

/** The map of a part on paper, by the points of the two whose points go most against each other. */
function keyMap(game: LocalizedGame, map: DealMap, named: readonly LetteredText[]): KitMap {
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
