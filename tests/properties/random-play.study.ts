import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Clause, Move } from '#engine/model/moves.ts';
import type { SingleText } from '#engine/model/single-text.ts';
import type { State } from '#engine/model/state.ts';
import type { Turn } from '#engine/model/turn.ts';
import { optionsOf } from '#engine/model/wording.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { apply, applyTo, createGame, RefusedMove, replay } from '#engine/play.ts';
import { readingsOf } from '#engine/text/readings.ts';
import { versionsOf } from '#engine/text/text.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { digestOf } from '#record/digest.ts';
import { legalMovesFor } from '../support/legal-moves.ts';
import { curiousOf } from './curious.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';
import { EVERYTHING, happeningsIn } from './happenings.ts';
import {
  arbitraryGame,
  arbitraryPlay,
  arbitrarySeed,
  drawOf,
  mostMoves,
  type Played,
  playAtRandom,
} from './random-play.ts';

/** Checks a property of games of persons that are played at random. */
function always(runs: number, check: (played: Played, chance: number) => void): void {
  fc.assert(fc.property(arbitraryPlay(), fc.nat(), check), fuzzRuns(runs));
}

describe('a game played at random', UNHURRIED, () => {
  it('ends in time, after the last round or when no text is open', () => {
    always(40, ({ game, moves, end }) => {
      expect(moves.length).toBeLessThan(mostMoves(game));
      expect(end.ending).toBeDefined();
      const over = end.tracks.every(({ status }) => status !== 'open');
      expect(over || end.round === game.common.roundCount).toBe(true);
      expect(end).toMatchObject({ toAct: undefined, owed: [], agenda: [] });
      expect(end.offers.filter(({ status }) => ['outbound', 'waiting', 'returning'].includes(status))).toEqual([]);
    });
  });

  it('shows nobody words on their way for longer than it takes to bring them and their answer', () => {
    always(40, ({ game, states, end }) => {
      for (const state of [...states, end]) {
        for (const party of state.parties.keys()) {
          const carried = viewFor(game, state, party).offers.filter(
            ({ via, status }) => via !== undefined && ['outbound', 'waiting', 'returning'].includes(status),
          );
          expect(carried.filter(({ round }) => round < state.round - 1)).toEqual([]);
        }
      }
    });
  });

  it('is the same when its moves are played again', () => {
    always(40, ({ game, setup, moves, end }) => {
      const again = replay(game, setup, moves);
      expect(again).toEqual(end);
      expect(digestOf(again)).toBe(digestOf(end));
    });
  });

  it('takes the same course on a copy of the state and on one that is owned', () => {
    always(30, ({ game, setup, states, moves, end }) => {
      const owned = createGame(game, setup);
      moves.forEach((move, index) => {
        expect(owned).toEqual(states[index]);
        applyTo(game, owned, move);
      });
      expect(owned).toEqual(end);
    });
  });

  it('keeps whole numbers and plain data in its state, and survives being written down', () => {
    always(30, ({ states, end }) => {
      for (const state of [...states.filter((_, index) => index % 7 === 0), end]) {
        expect(oddities(state, 'state')).toEqual([]);
        const copy: State = JSON.parse(JSON.stringify(state));
        expect(copy).toEqual(state);
        expect(digestOf(copy)).toBe(digestOf(state));
      }
    });
  });

  it('goes on the same from a state that was written down', () => {
    always(30, ({ game, states, moves, end }, chance) => {
      const from = chance % Math.max(1, states.length);
      const copy: State = JSON.parse(JSON.stringify(states[from] ?? end));
      expect(moves.slice(from).reduce((state, move) => apply(game, state, move), copy)).toEqual(end);
    });
  });

  it('holds every party to its turn and offers nothing to the others', () => {
    always(20, ({ game, states }) => {
      for (const state of states) {
        const may = state.parties.map((_, party) => legalMovesFor(game, state, party).kind !== 'none');
        expect(may).toEqual(state.parties.map((_, party) => party === state.toAct?.party));
      }
    });
  });

  it('refuses a move that is bent out of shape, and changes nothing', () => {
    always(30, ({ game, states, moves }, chance) => {
      const index = chance % states.length;
      const state = at(states, index);
      const before = JSON.stringify(state);
      for (const bent of bend(game, at(moves, index))) {
        expect(decideIn(game, state, bent), JSON.stringify(bent)).toBeDefined();
        expect(() => applyTo(game, state, bent)).toThrow(RefusedMove);
        expect(() => apply(game, state, bent)).toThrow(RefusedMove);
      }
      expect(JSON.stringify(state)).toBe(before);
    });
  });

  it('never signs a text across the red line of one that signs', () => {
    always(40, ({ game, end }) => {
      end.tracks.forEach((track, index) => {
        if (track.status !== 'signed') return;
        const readings = readingsOf(game.common, end, index);
        for (const party of at(game.common.tracks, index).signatories) {
          const { forbidden } = at(at(game.secrets, party).sheets, index);
          expect(readings.map((pack) => forbidden[pack])).not.toContain(1);
        }
      });
    });
  });

  it('lets a party sign whatever crosses none of its red lines, and nothing else', () => {
    always(60, ({ game, states }) => {
      for (const state of states) {
        const { toAct } = state;
        if (toAct?.kind === 'vote') expectFreeVote(game, state, toAct);
      }
    });
  });

  it('signs no track before the one that it comes after', () => {
    always(40, ({ game, end }) => {
      for (const [track, { status, since }] of end.tracks.entries()) {
        const { after } = at(game.common.tracks, track);
        if (status !== 'signed' || after === undefined) continue;
        expect(at(end.tracks, after).status).toBe('signed');
        expect(at(end.tracks, after).since).toBeLessThanOrEqual(since);
      }
    });
  });

  it('signs no track in which something that must be settled is not', () => {
    always(40, ({ game, end }) => {
      for (const [issue, { mustSettle, consent, silent, track }] of game.common.issues.entries()) {
        const { current } = at(end.text, issue);
        if (at(end.tracks, track).status !== 'signed' || !mustSettle) continue;
        expect(current?.initials).toEqual(expect.arrayContaining([...consent]));
        expect([current?.option, current?.or]).not.toContain(silent);
      }
    });
  });

  it('never has two articles of a part vague, nor a clause with the same option twice', () => {
    always(40, ({ game, states, end }) => {
      for (const state of [...states.filter((_, index) => index % 5 === 0), end]) {
        for (const [track, { issues }] of game.common.tracks.entries()) {
          const versions = issues.map((issue) =>
            versionsOf(at(state.text, issue)).filter(({ or }) => or !== undefined),
          );
          expect(versions.filter((vague) => vague.length > 0).length).toBeLessThan(2);
          expect(versions.flat().every(({ option, or }) => option < (or ?? 0))).toBe(true);
          expect(readingsOf(game.common, state, track).length).toBeLessThan(3);
        }
      }
    });
  });

  it('never offers, initials or signs what is off the table', () => {
    always(40, ({ game, states, moves, end }) => {
      moves.forEach((move, index) => {
        const { offTable } = at(states, index).world;
        expect(clausesSaid(move).filter(({ issue, option }) => offTable[issue]?.[option] !== 0)).toEqual([]);
      });
      end.text.forEach((clause, issue) => {
        const isOpen = at(end.tracks, at(game.common.issues, issue).track).status === 'open';
        if (isOpen) expect(initialsOffTable(clause, at(end.world.offTable, issue))).toEqual([]);
      });
    });
  });

  it('has every event once at most, and no lever used more often than allowed', () => {
    always(40, ({ game, end }) => {
      const happened = end.record.flatMap((line) => (line.kind === 'happened' ? [line.event] : []));
      expect(new Set(happened).size).toBe(happened.length);
      end.world.levers.forEach((uses, lever) => {
        expect(uses).toBeLessThanOrEqual(at(game.levers, lever).uses);
      });
    });
  });

  it('has one single text a day on a part at most, and opens its reviews together', () => {
    always(40, ({ game, states, end }) => {
      const days = end.drafts.map(({ track, round }) => `${track} ${round}`);
      expect(new Set(days).size).toBe(days.length);
      for (const { drafts } of [...states.filter((_, index) => index % 5 === 0), end]) {
        for (const text of drafts) expectReviewsInOrder(game, text);
      }
      expect(end.drafts.every(({ opened }) => opened)).toBe(true);
    });
  });

  it('lets a delegation write to another once a day about a track, a counter apart', () => {
    always(30, ({ end }) => {
      const letters = end.offers
        .filter(({ counters, via }) => counters === undefined && via === undefined)
        .map(({ from, to, track, round }) => [from, to, track, round].join());
      expect(new Set(letters).size).toBe(letters.length);
    });
  });

  it('never calls two offers, two claims or two questions the same', () => {
    always(40, ({ end: { offers, claims, questions } }) => {
      for (const list of [offers, claims, questions]) {
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      }
    });
  });

  it('never has a party initial two versions of a clause', () => {
    always(30, ({ end }) => {
      for (const { current, beside } of end.text) {
        const initials = [...(current ? [current] : []), ...beside].flatMap((version) => version.initials);
        expect(new Set(initials).size).toBe(initials.length);
      }
    });
  });

  it('only ever adds to its record, in order, up to its ending', () => {
    always(30, ({ states, end }) => {
      const rounds = end.record.map(({ round }) => round);
      expect(rounds).toEqual([...rounds].sort((a, b) => a - b));
      for (const { record } of states.filter((_, index) => index % 9 === 0)) {
        expect(end.record.slice(0, record.length)).toEqual(record);
      }
      expect(end.record.at(-1)?.kind).toBe('ended');
    });
  });

  it('never has a member contradict its bloc that stands behind it or was asked', () => {
    always(40, ({ game, end }) => {
      for (const { party, issue, member, stand, round } of end.dissents) {
        expect(member).toBeLessThan(at(game.common.blocs, party).memberCount);
        expect(stand).not.toBe('behind');
        expect(
          end.consultations.filter((one) => one.party === party && one.issue === issue && one.round < round),
        ).toEqual([]);
      }
    });
  });

  it('comes, sooner or later, upon every kind of move and everything that can happen', () => {
    const met = new Set<string>();
    const games = fc.sample(fc.tuple(arbitraryGame(), arbitrarySeed()), { numRuns: 600, seed: 9 });
    for (const [game, seed] of games) {
      const seats = game.secrets.map(() => 'person' as const);
      const played = playAtRandom(game, { seed, seats }, drawOf(seed), curiousOf(met));
      for (const what of happeningsIn(played)) met.add(what);
    }
    expect(EVERYTHING.filter((what) => !met.has(what))).toEqual([]);
  });
});

/** The signatories but the mediator have their say one after the other, on what the text speaks of, and then it is opened. */
function expectReviewsInOrder(game: Game, { by, track, clauses, reviews, opened }: SingleText): void {
  const { signatories, mediator } = at(game.common.tracks, track);
  const reviewers = signatories.filter((party) => party !== by);
  expect(by).toBe(mediator);
  expect(reviews.map(({ party }) => party)).toEqual(reviewers.slice(0, reviews.length));
  expect(opened).toBe(reviews.length === reviewers.length);
  const said = clauses.map(({ issue }) => issue);
  for (const { over } of reviews) expect(said).toEqual(expect.arrayContaining([...over]));
}

/** A yes is allowed unless the text crosses a red line of the party that votes. */
function expectFreeVote(game: Game, state: State, { party, track }: Extract<Turn, { kind: 'vote' }>): void {
  const sheet = at(at(game.secrets, party).sheets, track);
  const crosses = readingsOf(game.common, state, track).some((pack) => sheet.forbidden[pack] === 1);
  const refusal = decideIn(game, state, { type: 'vote', party, track, yes: true });
  expect(refusal?.code).toBe(crosses ? 'red-line' : undefined);
}

/** The clauses that a move offers, counters with or initials. */
function clausesSaid(move: Move): readonly Clause[] {
  if ('clauses' in move) return move.clauses;
  return move.type === 'initial' ? [move] : [];
}

/** Initials on versions whose option cannot be chosen. */
function initialsOffTable({ current, beside }: State['text'][number], offTable: readonly number[]): number[] {
  const versions = [...(current ? [current] : []), ...beside];
  return versions.flatMap((version) =>
    optionsOf(version).every((option) => offTable[option] === 0) ? [] : version.initials,
  );
}

/** Whatever in a value is not plain data with whole numbers, by its path. */
function oddities(value: unknown, path: string): string[] {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? [] : [`${path}: ${value}`];
  if (value === undefined || typeof value === 'string' || typeof value === 'boolean') return [];
  const proto = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined;
  if (proto !== Object.prototype && proto !== Array.prototype) return [`${path}: ${String(value)}`];
  return Object.entries(value as object).flatMap(([key, element]) => oddities(element, `${path}.${key}`));
}

/** Moves like an allowed one that cannot be allowed. */
function bend(game: Game, move: Move): Move[] {
  const { partyCount, tracks } = game.common;
  const bent: unknown[] = [
    { ...move, party: (move.party + 1) % partyCount },
    { ...move, party: -1 },
    { ...move, party: partyCount },
    { ...move, type: 'sing' },
    { ...move, type: 'toString' },
    ...bentQuestions(move),
  ];
  if (move.type === 'carry') bent.push({ ...move, how: 'sing' }, { ...move, how: 'blur', issue: 99, or: 0 });
  if ('track' in move) bent.push({ ...move, track: tracks.length }, { ...move, track: 0.5 }, { ...move, track: -1 });
  if ('issue' in move && move.type !== 'answer') bent.push({ ...move, issue: 99 }, { ...move, issue: -1 });
  if ('lever' in move) bent.push({ ...move, lever: 99 }, { ...move, lever: -1 }, { ...move, lever: 0.5 });
  if ('option' in move) bent.push({ ...move, option: 99 });
  if ('offer' in move) bent.push({ ...move, offer: move.offer + 1 }, { ...move, offer: -1 });
  bent.push(...bentWordings(move));
  if (move.type === 'offer') {
    const { to } = move;
    bent.push(...[[], [move.party], [99], [...to, ...to]].map((other) => ({ ...move, to: other })));
  }
  if (move.type === 'vote') bent.push({ ...move, yes: false, over: [] }, { ...move, yes: false, over: [99] });
  const reply = { type: 'answer', party: move.party, offer: -1, response: 'accept' };
  return [...bent, ...bentReviews(move), reply] as Move[];
}

function bentWordings(move: Move): unknown[] {
  if (!('clauses' in move)) return [];
  const { clauses: said } = move;
  // An opening statement alone may propose nothing, and then anything that can be said.
  const legal = move.type === 'open' ? 1 + Number(said.length === 0) : 0;
  return bentClauses(said)
    .slice(legal)
    .map((clauses) => ({ ...move, clauses }));
}

function bentReviews(move: Move): unknown[] {
  if (move.type !== 'review') return [];
  return [
    { ...move, draft: move.draft + 1 },
    { ...move, over: [99] },
    { ...move, over: [...move.over, -1] },
  ];
}

/** Questions to members about no article. */
function bentQuestions(move: Move): Move[] {
  if (move.type !== 'consult' || move.about === undefined) return [];
  return [99, -1, 0.5].map((about) => ({ ...move, about }));
}

function bentClauses(clauses: readonly Clause[]): Clause[][] {
  const [first = { issue: 0, option: 0 }] = clauses;
  return [
    [],
    [...clauses, first],
    [{ ...first, option: 99 }],
    [{ ...first, option: -1 }],
    [{ ...first, option: 0.5 }],
    [{ ...first, issue: 99 }],
    [{ ...first, or: 99 }],
    [{ ...first, or: first.option }],
    [{ ...first, or: -1 }],
    [{ ...first, or: 0.5 }],
  ];
}
