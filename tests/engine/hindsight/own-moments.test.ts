import { describe, expect, it } from 'vitest';
import { ownBetterText } from '#engine/hindsight/own-better-text.ts';
import { type OwnMoment, ownMoments } from '#engine/hindsight/own-moments.ts';
import { isInForce } from '#engine/hindsight/within-reach.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { Game } from '#engine/model/game.ts';
import type { Clause, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { optionIn } from '#engine/model/packages.ts';
import type { State } from '#engine/model/state.ts';
import { signedWording } from '#engine/text/text.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import {
  accept,
  callVote,
  counter,
  endDay,
  no,
  offer,
  openTable,
  type PlayTable,
  playOut,
  refuse,
  walkOut,
  yes,
} from '../../support/play.ts';
import { shippedGame, smallScenario } from '../../support/scenarios.ts';

const MANY = 100;

/** A game that is over. */
interface Finished {
  readonly game: Game;
  readonly state: State;
  readonly ending: Ending;
}

function momentsOf({ game, state, ending }: Finished, you: PartyIndex, most = MANY) {
  const better = ownBetterText(game, state, ending, you);
  return ownMoments({ game, state, ending, you, better }, most);
}

/** Whoever must act ends the day or signs. */
function pass(table: PlayTable): void {
  table.play(table.actor, table.state.toAct?.kind === 'vote' ? yes() : endDay());
}

function ended(table: PlayTable): PlayTable {
  while (table.turn !== 'over') pass(table);
  return table;
}

/** By a party's sheet, straight from its rows: what each package is worth that agrees with some clauses. */
function worthsWith(game: Game, party: PartyIndex, track: TrackIndex, clauses: readonly Clause[]): number[] {
  const rules = at(game.common.tracks, track);
  const { points } = at(at(game.secrets, party).sheets, track);
  return [...points].filter((_, pack) =>
    rules.issues.every((issue, place) => {
      const clause = clauses.find((each) => each.issue === issue);
      return (
        clause === undefined ||
        optionIn(rules, pack, place, at(game.common.issues, issue).optionCount) === clause.option
      );
    }),
  );
}

/** What the text of a track said at the end; absent where some of it was vague, so that it has no one worth. */
function firmText({ common }: Game, state: State, track: TrackIndex): Clause[] | undefined {
  const { issues } = at(common.tracks, track);
  const clauses = issues.map((issue) => ({ issue, ...signedWording(common, state, issue) }));
  return clauses.every(({ or }) => or === undefined) ? clauses : undefined;
}

/** Finds a moment's numbers another way; says whether that could be done. */
function recount(game: Game, state: State, you: PartyIndex, moment: OwnMoment): boolean {
  if (moment.kind === 'settled') {
    const issues = moment.clauses.map(({ issue }) => issue);
    const { track } = at(game.common.issues, at(issues, 0));
    const text = firmText(game, state, track);
    if (text === undefined) return false;
    const others = text.filter(({ issue }) => !issues.includes(issue));
    const open = worthsWith(game, you, track, others);
    const [had] = worthsWith(game, you, track, text);
    expect(moment.turns).toBe(Math.max(...open) - Math.min(...open));
    expect(moment.brings).toBe((had ?? Number.NaN) - Math.min(...open));
    return true;
  }
  if (moment.kind === 'refused') {
    const { issue } = moment.clause;
    const { track } = at(game.common.issues, issue);
    const text = firmText(game, state, track);
    if (text === undefined || moment.clause.or !== undefined) return false;
    const instead = text.map((clause) => (clause.issue === issue ? moment.clause : clause));
    const [had] = worthsWith(game, you, track, text);
    const [refused] = worthsWith(game, you, track, instead);
    expect(moment.gain).toBe((had ?? Number.NaN) - (refused ?? Number.NaN));
    return true;
  }
  return false;
}

/** Games that negotiators play alone. */
function simulated(): Finished[] {
  return ['job-offer', 'white-house-2025'].flatMap((id) => {
    const game = shippedGame(id);
    return [1, 2, 3, 4].map((seed) => {
      const state = playOut(game, seed);
      if (state.ending === undefined) throw new Error('it goes on');
      return { game, state, ending: state.ending };
    });
  });
}

/**
 * Checks that moments that kept a text from being signed or ratified come first, that each group is in the order of
 * the record, and that no moment left out is heavier than a moment told.
 */
function heaviestAreTold(all: readonly OwnMoment[], told: readonly OwnMoment[]): void {
  const boundless = told.filter(({ weight }) => weight === Number.MAX_SAFE_INTEGER);
  for (const part of [boundless, told.slice(boundless.length)]) {
    const lines = part.map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  }
  expect(told.slice(0, boundless.length)).toEqual(boundless);
  const lightest = Math.min(...told.map(({ weight }) => weight));
  const leftOut = all.filter(({ line, kind }) => !told.some((each) => each.line === line && each.kind === kind));
  expect(leftOut.every(({ weight }) => weight <= lightest)).toBe(true);
}

describe('moments that decided a game for a delegation', () => {
  it('have the numbers that its sheet has, found another way', UNHURRIED, () => {
    const games = simulated();
    const recounted = games.flatMap(({ game, state, ending }) =>
      game.secrets.flatMap((_, you) => {
        betterIsBetter({ game, state, ending }, you);
        const all = momentsOf({ game, state, ending }, you);
        heaviestAreTold(all, momentsOf({ game, state, ending }, you, 3));
        return all.filter((moment) => recount(game, state, you, moment));
      }),
    ).length;
    expect(recounted).toBeGreaterThan(20);
  });

  it('are what was settled, by whom, and what it brings of what turned on it', () => {
    const table = ended(
      openTable(smallScenario())
        .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
        .play('b', accept())
        .play('a', callVote('opening')),
    );
    const [unsigned, settled, signed] = momentsOf(table, table.party('a'));
    expect(unsigned).toMatchObject({ kind: 'unsigned', track: 1, waiting: [] });
    expect(settled).toMatchObject({ kind: 'settled', round: 1, who: [0, 1] });
    expect(signed).toMatchObject({ kind: 'signed', points: 12, noDeal: 8 });
  });

  it('are refusals of what would have been signed better, or of what the better text has', () => {
    const table = ended(
      openTable(smallScenario())
        .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
        .play('b', refuse('too-little', 'format')),
    );
    expect(momentsOf(table, table.party('a'))).toMatchObject([
      { kind: 'unsigned', track: 0, waiting: [1] },
      { kind: 'turned-down', by: 1, from: 0, worth: 11, instead: 8 },
    ]);
  });

  it('are first the part that was never signed, over what, also to one that signs only what had to wait for it', () => {
    const table = ended(
      openTable(smallScenario())
        .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
        .play('b', counter({ format: 'small' }))
        .play('a', refuse('too-little', 'format')),
    );
    const format = table.game.scenario.issues.findIndex(({ id }) => id === 'format');
    expect(momentsOf(table, table.party('c'))).toMatchObject([
      { kind: 'unsigned', track: 0, issues: expect.arrayContaining([format]), waiting: [1] },
    ]);
  });

  it('are votes that failed and over what, and whoever left', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .play('a', callVote('opening'));
    while (table.state.toAct?.kind !== 'vote' || table.actor !== 'b') pass(table);
    table.play('b', no('format'));
    while (table.turn !== 'talk a') pass(table);
    table.play('a', walkOut());
    const kinds = momentsOf(ended(table), 1).map(({ kind }) => kind);
    expect(kinds).toContain('failed');
    expect(kinds[0]).toBe('left');
  });
});

/** The better text gives more to oneself, and to nobody less than it has or, by the other rule, than no deal. */
function betterIsBetter({ game, state, ending }: Finished, you: PartyIndex): void {
  const better = ownBetterText(game, state, ending, you);
  if (better === undefined) return;
  const { track, text, worth: told, instead } = better;
  const clauses = text.articles.map(({ issue, option }) => ({ issue, option }));
  const { status, since } = at(state.tracks, track);
  const { signatories, aimFor } = at(game.common.tracks, track);
  const late = aimFor !== undefined && (status === 'signed' ? since : state.round) > aimFor.round ? aimFor.penalty : 0;
  const worth = (party: PartyIndex) => (worthsWith(game, party, track, clauses)[0] ?? Number.NaN) - late;
  expect([told, instead]).toEqual([worth(you), at(at(ending.points, you), track)]);
  expect(told).toBeGreaterThan(instead);
  const floors = isInForce(state, ending, track)
    ? signatories.map(
        (party) => worth(party) - Math.min(at(at(ending.points, party), track), at(at(ending.walkAways, party), track)),
      )
    : signatories.map((party) => worth(party) - at(at(ending.walkAways, party), track));
  expect(Math.min(...floors)).toBeGreaterThanOrEqual(0);
}
