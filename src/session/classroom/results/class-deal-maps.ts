import { type DealMap, dealMapOf } from '#engine/analysis/deal-map.ts';
import { unplayedDays } from '#engine/analysis/unplayed-days.ts';
import type { TextStood } from '#engine/hindsight/game-at-the-end.ts';
import { pairMostApart } from '#engine/hindsight/pair-most-apart.ts';
import { at } from '#engine/model/at.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { dealDaysOf } from '../../debrief/deal-days.ts';
import type { DealMapModel, StoneModel } from '../../debrief/deal-map-model.ts';
import { articlesOnMap, countsInWords } from '../../debrief/deal-maps.ts';
import { answersOnStone, answersTo, pointOf } from '../../debrief/deal-stones.ts';
import { markOf, trackTitle } from '../../words/names.ts';

/** The final texts of a table, to be drawn on the map. */
export interface TableOnMap {
  readonly key: string;
  readonly name: string;
  /** By track. */
  readonly stood: readonly (TextStood | undefined)[];
}

/**
 * One map of each part with what all tables came to, a part at a step: which texts suit all on the last day if nothing
 * but time happens, at middle walk-aways. A text that several tables came to is one stone, the notes
 * of which are their names.
 */
export function* classDealMaps(
  game: LocalizedGame,
  tables: readonly TableOnMap[],
): Generator<void, readonly DealMapModel[]> {
  const { days, state } = unplayedDays(game);
  const last = { days: days.slice(-1), state };
  const models: DealMapModel[] = [];
  for (let track = 0; track < game.common.tracks.length; track += 1) {
    models.push(modelOf(game, yield* dealMapOf(game, last, track), tables));
    yield;
  }
  return models;
}

function modelOf(game: LocalizedGame, map: DealMap, tables: readonly TableOnMap[]): DealMapModel {
  const { track, signatories, listed, points, crossed, open } = map;
  return {
    track,
    title: trackTitle(game, track),
    signatories: signatories.map((party) => markOf(game, party)),
    pair: pairMostApart(game, signatories),
    counts: countsInWords(game, map),
    articles: articlesOnMap(game, track),
    texts: { packs: listed, points, scale: game.scale, crossed, open },
    days: dealDaysOf(game, map),
    firstDay: 0,
    daysNote: [],
    stones: stonesOf(game, map, tables),
    left: { words: [], against: 'no-deal', texts: [] },
  };
}

interface Laid extends TextStood {
  readonly tables: { readonly number: number; readonly name: string; readonly key: string }[];
}

function stonesOf(game: LocalizedGame, map: DealMap, tables: readonly TableOnMap[]): readonly StoneModel[] {
  const laid = new Map<string, Laid>();
  for (const [index, { key, name, stood }] of tables.entries()) {
    const text = stood[map.track];
    if (text === undefined) continue;
    const where = `${text.is} ${text.pack} ${text.worth.join()}`;
    const there = laid.get(where) ?? { ...text, tables: [] };
    there.tables.push({ number: index + 1, name, key });
    laid.set(where, there);
  }
  return [...laid.values()].map((each) => stoneOf(game, map, each));
}

function stoneOf(game: LocalizedGame, map: DealMap, { is, pack, worth, noDeal, tables }: Laid): StoneModel {
  const place = map.listed.indexOf(pack);
  const bits = place === -1 ? 0 : at([...map.crossed], place);
  const crossedBy = map.signatories.flatMap((_, signatory) => ((bits >> signatory) & 1 ? [signatory] : []));
  const [first] = tables;
  return {
    key: `table-${first?.key ?? ''}`,
    kind: is,
    // The page has the words; here they would have to come with the debrief's.
    heading: '',
    notes: tables.map(({ name }) => name),
    answers: answersOnStone(game, answersTo(game, map.track, pack), []),
    by: undefined,
    letter: tables.length === 1 ? String(first?.number ?? '') : `×${tables.length}`,
    ...pointOf(game, worth, noDeal),
    crossedBy,
    open: false,
    suits: crossedBy.length === 0 && worth.every((units, signatory) => units >= at(noDeal, signatory)),
  };
}
