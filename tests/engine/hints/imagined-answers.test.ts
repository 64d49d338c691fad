import { describe, expect, it } from 'vitest';
import {
  type ImaginedAnswers,
  imaginedAnswers,
  RECEPTION_KINDS,
  receptionKindOf,
  type UnsentOffer,
} from '#engine/hints/imagined-answers.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { openTable, type PlayTable, playOut } from '../../support/play.ts';
import { indexOf, shippedScenario, smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

/** b gains by the water alone, or by the guard alone; a has no way to tell. */
const scenario = withParty(smallScenario(), 'b', {
  walkAway: { opening: walkAway(8), main: walkAway(20, { spread: 2 }) },
  hypotheses: [
    { name: 'water first', prior: 0.5, emphasis: { water: 3, guard: 0.2 } },
    { name: 'guard first', prior: 0.5, emphasis: { water: 0.2, guard: 3 } },
  ],
});

const chances = (table: PlayTable, by: string, to: string, offer: UnsentOffer) =>
  answersTo(table.viewOf(by), table.party(to), offer);

function answersTo(
  view: Parameters<typeof imaginedAnswers>[0],
  party: PartyIndex,
  offer: UnsentOffer,
): readonly number[] {
  return imagined(view, party, offer).chances;
}

function imagined(view: Parameters<typeof imaginedAnswers>[0], party: PartyIndex, offer: UnsentOffer): ImaginedAnswers {
  const steps = imaginedAnswers(view, party, offer);
  for (let next = steps.next(); ; next = steps.next()) if (next.done) return next.value;
}

const clause = (issue: string, option: string) => ({
  issue: indexOf(scenario.issues, issue),
  option: indexOf(at(scenario.issues, indexOf(scenario.issues, issue)).options, option),
});
const main = (...clauses: readonly ReturnType<typeof clause>[]): UnsentOffer => ({
  track: indexOf(scenario.tracks, 'main'),
  clauses,
  counters: undefined,
});

describe('what came of an offer', () => {
  const offered = [clause('water', 'halves'), clause('guard', 'patrol')];

  it('is a part of it where a counter keeps one of its clauses as it is', () => {
    expect(receptionKindOf({ response: 'accept' }, offered)).toBe('accept');
    expect(receptionKindOf({ response: 'refuse' }, offered)).toBe('refuse');
    expect(receptionKindOf({ response: 'counter', clauses: [clause('water', 'meters')] }, offered)).toBe('counter');
    const kept = [clause('water', 'meters'), clause('guard', 'patrol')];
    expect(receptionKindOf({ response: 'counter', clauses: kept }, offered)).toBe('in-part');
  });
});

describe('the answers that can be imagined', () => {
  it('are chances that sum to a million', () => {
    const sum = chances(openTable(scenario), 'a', 'b', main(clause('water', 'halves'))).reduce((all, one) => all + one);
    expect(sum).toBeGreaterThan(999_990);
    expect(sum).toBeLessThanOrEqual(1_000_000);
  });

  it('depend on which reading is held to be true', () => {
    const table = openTable(scenario);
    const all = chances(table, 'a', 'b', main(clause('water', 'nothing'), clause('guard', 'nobody')));
    const water = chances(table, 'a', 'b', main(clause('water', 'meters'), clause('guard', 'nobody')));
    expect(water).not.toEqual(all);
  });

  it('are refusals where a declared red line is crossed, whatever else it brings', () => {
    const line = {
      ...scenario,
      redLines: [{ party: 'b', never: { water: ['halves'] }, declared: true, because: 'Never.' }],
    };
    const [refuse = 0, counter = 0, part = 0, accepted = 0] = chances(
      openTable(line),
      'a',
      'b',
      main(clause('water', 'halves')),
    );
    expect(accepted).toBe(0);
    expect(refuse + counter + part).toBeGreaterThan(999_990);
  });

  it('say which clause is in the way: that which a red line rules out, and not the one beside it', () => {
    const line = {
      ...scenario,
      redLines: [{ party: 'b', never: { guard: ['nobody'] }, declared: true, because: 'Never.' }],
    };
    const table = openTable(line);
    const offer = main(clause('water', 'meters'), clause('guard', 'nobody'));
    const [water = 0, guard = 0] = imagined(table.viewOf('a'), table.party('b'), offer).inTheWay;
    expect(guard).toBeGreaterThan(500_000);
    expect(water).toBeLessThan(guard / 2);
  });

  it('change nothing, and are the same when they are asked for again', () => {
    const table = openTable(scenario);
    const before = JSON.stringify(table.state);
    const offer = main(clause('water', 'halves'));
    expect(chances(table, 'a', 'b', offer)).toEqual(chances(table, 'a', 'b', offer));
    expect(JSON.stringify(table.state)).toBe(before);
  });

  it('tell better than the share of all offers that are accepted what becomes of each', () => {
    const game = compileGame(shippedScenario('white-house-2025'));
    const said: { readonly chance: number; readonly accepted: boolean }[] = [];
    for (let seed = 40; seed < 48; seed += 1) said.push(...offersOf(game, seed));
    const share = said.filter(({ accepted }) => accepted).length / said.length;
    const brier = (chanceOf: (one: (typeof said)[number]) => number) =>
      said.reduce((sum, one) => sum + (chanceOf(one) - (one.accepted ? 1 : 0)) ** 2, 0) / said.length;
    expect(said.length).toBeGreaterThan(60);
    expect(brier(({ chance }) => chance)).toBeLessThan(brier(() => share) * 0.75);
  }, 120_000);
});

/** What the sender of each direct offer of a game could tell of it, and what became of it. */
function offersOf(game: Game, seed: number): { readonly chance: number; readonly accepted: boolean }[] {
  const said: { readonly chance: number; readonly accepted: boolean }[] = [];
  const waiting = new Map<string, number>();
  playOut(game, seed, (state: State, { move }) => {
    if (move.type === 'offer') {
      for (const to of move.to) {
        const view = viewFor(game, state, move.party);
        const { track, clauses } = move;
        const answers = answersTo(view, to, { track, clauses, counters: undefined });
        waiting.set(`${move.party} ${to} ${track}`, at(answers, RECEPTION_KINDS.indexOf('accept')) / 1_000_000);
      }
    }
    if (move.type !== 'answer') return;
    const { from, to, track, via, counters } = byId(state.offers, move.offer);
    const chance = waiting.get(`${from} ${to} ${track}`);
    if (chance === undefined || via !== undefined || counters !== undefined) return;
    said.push({ chance, accepted: move.response === 'accept' });
  });
  return said;
}
