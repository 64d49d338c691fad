import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { ENDING_KINDS, type Ending } from '#engine/model/ending.ts';
import type { State } from '#engine/model/state.ts';
import { replay } from '#engine/play.ts';
import { signedPoints } from '#engine/rounds/conclude.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { DealMapModel, StoneModel } from '#session/debrief/deal-map-model.ts';
import { dealMapsOf } from '#session/debrief/deal-maps.ts';
import { answersOf, pointOnMap } from '#session/debrief/point-on-map.ts';
import { whatWasLeft } from '#session/screens/what-was-left.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { readGoldenEnding } from '../../replays/golden-files.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { badSentences } from '../bad-sentences.ts';

interface Ended {
  readonly game: ToldGame;
  readonly state: State;
  readonly maps: readonly DealMapModel[];
}

/** A finished game of each kind of ending. */
const ENDED: readonly Ended[] = ENDING_KINDS.map((kind) => {
  const { scenario, setup, moves } = readGoldenEnding(kind);
  const game = compileTold(shippedScenario(scenario));
  return { game, state: replay(game, setup, moves), maps: finish(dealMapsOf(game, setup, moves, 1)) };
});

/** Every part of every game, with all that has a name in it. */
function parts() {
  return ENDED.flatMap(({ game, state, maps }) =>
    maps.map((map) => ({
      game,
      state,
      map,
      stones: [...map.stones, ...map.days.flatMap(({ solutions }) => solutions)],
    })),
  );
}

/** Whether a text suits all, from what is told of it alone. */
function suitsAsTold({ crossedBy, open, over }: StoneModel): boolean {
  return crossedBy.length === 0 && !open && over.every((more) => more >= 0);
}

describe('the maps of deals of a finished game', UNHURRIED, () => {
  it('have what was signed where the ending has it', () => {
    for (const { game, state, map } of parts()) {
      const signed = map.stones.find(({ kind }) => kind === 'signed');
      expect(signed !== undefined).toBe(at(state.tracks, map.track).status === 'signed');
      if (signed === undefined) continue;
      const worth = map.signatories.map(({ party }) => signedPoints(game, state, party, map.track) / game.scale);
      expect(signed.points).toEqual(worth);
    }
  });

  it('say of every text with a name whether it suits all, as its points against no deal do', () => {
    const all = parts().flatMap(({ stones }) => stones);
    expect(all.filter((stone) => stone.suits !== suitsAsTold(stone))).toEqual([]);
  });

  it('have one offer of a delegation a day, the last, with the answers that it named', () => {
    for (const { map } of parts()) {
      const offers = map.stones.filter(({ kind }) => kind === 'offer');
      const keys = offers.map(({ by, letter }) => `${by?.party} ${letter}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { answers } of offers) expect(answers.some(({ stressed }) => stressed)).toBe(true);
    }
  });

  it('draw a firm offer where the text with its answers lies', () => {
    let firm = 0;
    for (const { map } of parts()) {
      for (const { kind, answers, letter, points } of map.stones) {
        const pack = map.texts.packs.findIndex((each) =>
          answersOf(map.articles, each).every((label, place) => label === answers[place]?.label),
        );
        const day = map.days[Number(letter) - 1];
        if (kind !== 'offer' || pack === -1 || day === undefined) continue;
        firm += 1;
        expect(points).toEqual(pointOnMap(map.texts, day, pack).points);
      }
    }
    expect(firm).toBeGreaterThan(20);
  });

  it('tell what was left as the result does, and of each text that has a letter that nobody loses by it', () => {
    for (const { game, state, map } of parts()) {
      const told = at(whatWasLeft(game, state, state.ending as Ending), map.track);
      expect(map.left.words).toEqual(told.words);
      expect(map.left.texts.length > 0).toBe(told.text !== undefined);
      for (const { key, gains } of map.left.texts) {
        expect(gains.every(({ more }) => more >= 0)).toBe(true);
        expect(gains.some(({ more }) => more > 0)).toBe(true);
        expect(map.stones.some((stone) => stone.key === key)).toBe(true);
      }
    }
  });

  it('are told in whole sentences', () => {
    for (const { map, stones } of parts()) {
      const sentences = [
        ...map.counts,
        ...map.daysNote,
        ...map.days.map(({ words }) => words),
        ...map.left.words,
        ...map.left.texts.flatMap(({ why }) => why),
        ...stones.flatMap(({ notes }) => notes),
      ];
      expect(badSentences(sentences)).toEqual([]);
    }
  });
});
