import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { ENDING_KINDS, type Ending } from '#engine/model/ending.ts';
import type { State } from '#engine/model/state.ts';
import { replay } from '#engine/play.ts';
import { signedPoints } from '#engine/rounds/conclude.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { DealMapModel, StoneModel } from '#session/debrief/deal-map-model.ts';
import { dealMapsOf } from '#session/debrief/deal-maps.ts';
import { answersOf, pointOnMap } from '#session/debrief/point-on-map.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { whatWasLeft } from '#session/screens/what-was-left.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { readGoldenEnding } from '../../replays/golden-files.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { accept, counter, offer, refuse } from '../../support/play.ts';
import { shippedScenario, smallScenario, withWalkAways } from '../../support/scenarios.ts';
import { playShared } from '../../support/shared-game.ts';
import { badSentences } from '../bad-sentences.ts';
import { ScriptedGame } from '../scripted-game.ts';

interface Ended {
  readonly game: LocalizedGame;
  readonly state: State;
  readonly maps: readonly DealMapModel[];
}

/** A finished game of each kind of ending, and games in which persons do whatever is allowed. */
const ENDED: readonly Ended[] = [
  ...ENDING_KINDS.map(golden),
  ...Array.from({ length: 40 }, (_, chance) => wild(chance)),
];

function golden(kind: (typeof ENDING_KINDS)[number]): Ended {
  const { scenario, setup, moves } = readGoldenEnding(kind);
  const game = compileTold(shippedScenario(scenario));
  return { game, state: replay(game, setup, moves), maps: finish(dealMapsOf(game, setup, moves, 1)) };
}

function wild(chance: number): Ended {
  const game = compileTold(withWalkAways(smallScenario(), { drift: 1, shock: 3 }));
  const seats = ['person', chance % 2 === 0 ? 'person' : 'negotiator', 'negotiator'] as const;
  const { state, moves } = playShared(game, { seed: chance, seats }, chance);
  return { game, state, maps: finish(dealMapsOf(game, state.setup, moves, 0)) };
}

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

  it('tell what was left as the result does, and of each text that has a letter that all could have signed it', () => {
    for (const { game, state, map } of parts()) {
      const told = at(whatWasLeft(game, state, state.ending as Ending), map.track);
      expect(map.left.words).toEqual(told.words);
      if (told.text !== undefined) expect(map.left.texts.length).toBeGreaterThan(0);
      for (const { key, gains } of map.left.texts) {
        expect(gains.some(({ more }) => more > 0)).toBe(true);
        const stone = map.stones.find((each) => each.key === key);
        expect(gains.every(({ more }, place) => more >= 0 || at(stone?.over ?? [], place) > 0)).toBe(true);
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

/** The map of the first part, once a text for it has been signed or everybody has passed to the end. */
function mapOf(script: ScriptedGame): DealMapModel {
  const { table, moves } = script.passUntil((turn) => turn === 'over');
  return at(finish(dealMapsOf(table.game, table.state.setup, moves, 0)), 0);
}

/** Everybody ends the day until one of the delegations talks in a round. */
function toTalkOfA(script: ScriptedGame, round: number): ScriptedGame {
  const { table } = script;
  return script.passUntil((turn) => turn === 'talk a' && table.state.round === round);
}

describe('what was signed late', () => {
  const signedOn = (round: number) =>
    toTalkOfA(new ScriptedGame(), round)
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept());

  it('is named first among what was left, as the same text in time, with what lateness cost', () => {
    const { left, stones } = mapOf(signedOn(3));
    expect(left.texts[0]).toMatchObject({ letter: 'A', heading: 'The same agreement, signed by day 2' });
    expect(left.texts[0]?.gains.map(({ more }) => more)).toEqual([3, 3]);
    expect(stones.find(({ kind }) => kind === 'signed')).toMatchObject({
      heading: 'Signed on day 3, after the deadline',
      points: [11, 8],
      over: [3, 1],
    });
  });

  it('is not, where it was signed in time', () => {
    expect(mapOf(signedOn(2)).left.texts).toEqual([]);
  });
});

describe('a text that was left', () => {
  it('is asked about as in the result, of whoever sat in a chair that signs it', () => {
    const script = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }));
    const { table, moves } = script.play('b', accept()).passUntil((turn) => turn === 'over');
    const { game, state } = table;
    const [a, , c] = [0, 1, 2].map((you) => at(finish(dealMapsOf(game, state.setup, moves, you)), 0).left.texts[0]);
    expect(a?.choice).toEqual(at(endingModelOf(game, state, 0).left, 0).choice);
    expect(a?.choice).toBeDefined();
    expect(c?.choice).toBeUndefined();
  });
});

describe('an offer on the map', () => {
  it('is the whole text that it would have made, with what its sender had last asked for on the other articles', () => {
    const { stones } = mapOf(
      new ScriptedGame()
        .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
        .play('b', counter({ venue: 'tower' }))
        .play('a', refuse('red-line', 'venue')),
    );
    const told = stones
      .filter(({ kind }) => kind === 'offer')
      .map(({ answers, points }) => [answers.map(({ label, stressed }) => (stressed ? `${label}!` : label)), points]);
    expect(told).toEqual([
      [
        ['lake!', 'big!'],
        [14, 11],
      ],
      [
        ['tower!', 'small'],
        [6, 15],
      ],
    ]);
  });

  it('is not told again on a day on which the same delegation offers the same text', () => {
    const { stones } = mapOf(
      toTalkOfA(
        new ScriptedGame()
          .play('a', offer('opening', ['b'], { venue: 'lake' }))
          .play('b', refuse('too-little', 'venue')),
        2,
      )
        .play('a', offer('opening', ['b'], { venue: 'lake' }))
        .play('b', refuse('too-little', 'venue')),
    );
    const offers = stones.filter(({ kind }) => kind === 'offer');
    expect(offers.map(({ heading }) => heading)).toEqual(['What the town of A offered on day 1']);
    expect(offers[0]?.notes[0]).toBe('The offer of the town of A led to the same deal on day 2.');
  });
});
