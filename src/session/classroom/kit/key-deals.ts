import { type DealDay, type DealMap, dealMapOf } from '#engine/analysis/deal-map.ts';
import { unplayedDays } from '#engine/analysis/unplayed-days.ts';
import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { articleNumber, issueTitle, optionLabel, trackTitle } from '../../words/names.ts';
import { keyMap } from './key-map.ts';
import type { KitBlock, KitTable } from './kit-block.ts';
import type { LetteredText } from './lettered-text.ts';

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
