import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Setup } from '#engine/model/setup.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { believedThen } from '#session/debrief/believed-then.ts';
import { mattersToOthers } from '#session/hints/matters-to-others.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { playShared } from '../../support/shared-game.ts';
import { badSentences } from '../bad-sentences.ts';

const game = compileTold(shippedScenario('village-water'));
const setup: Setup = { seed: 4, seats: game.secrets.map((_, party) => (party === 1 ? 'person' : 'negotiator')) };
const { moves } = playShared(game, setup, 4);
const moment = Math.floor(moves.length / 2);
const track = 0;
const believed = finish(believedThen(game.withPerspective(1), setup, moves, { moment, track }));

/** The game at the moment. */
function stateThen() {
  const state = createGame(game, setup);
  for (const move of moves.slice(0, moment)) applyTo(game, state, move);
  return state;
}

describe('what each believed of the others', () => {
  it('is what the hints of that chair said at that moment', () => {
    const state = stateThen();
    for (const { by, rows } of believed.believers) {
      const told = finish(mattersToOthers(game, viewFor(game, state, by.party)));
      expect(rows.map(({ about }) => about.party)).toEqual(told.map(({ party }) => party.party));
      for (const [place, { reading }] of rows.entries()) {
        const { readings } = at(told, place);
        expect(Math.max(...readings.map(({ percent }) => percent))).toBe(Number(/(\d+) in 100\)$/.exec(reading)?.[1]));
      }
    }
  });

  it('stands beside what was true: the articles that move most points, and what no deal was worth then', () => {
    const state = stateThen();
    const { issues } = at(game.common.tracks, track);
    for (const { about, mostInTruth, most, isRight, noDeal } of believed.believers.flatMap(({ rows }) => rows)) {
      const rows = issues.map((issue) => at(at(game.secrets, about.party).points, issue));
      const spreads = rows.map((row) => Math.max(...row) - Math.min(...row));
      const first = [...spreads].sort((a, b) => b - a).slice(0, Math.ceil(spreads.length / 3));
      expect(mostInTruth).toHaveLength(first.length);
      const titles = issues.map((issue) => at(game.scenario.issues, issue).title);
      for (const title of mostInTruth) expect(first).toContain(spreads[titles.indexOf(title)]);
      expect(isRight).toBe(most.join() === mostInTruth.join());
      const { best } = at(at(game.secrets, about.party).sheets, track);
      const worth = at(at(state.parties, about.party).walkAway, track);
      expect(noDeal?.inTruth).toBe(`${Math.round((worth * 100) / best)}`);
    }
  });

  it('says of a person’s chair what its negotiator would have believed, and of the others what they did', () => {
    const headings = believed.believers.map(({ heading }) => heading);
    expect(headings.filter((words) => /would have believed$/.test(words))).toEqual([
      'What a computer negotiator in your place would have believed',
    ]);
    expect(badSentences([believed.note])).toEqual([]);
  });
});
