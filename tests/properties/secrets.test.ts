import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import type { State } from '#engine/model/state.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { newSeatMemory, type SeatMemory } from '#engine/views/seat-memory.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { MEASURING_PLAYERS } from '#lab/measuring/measuring-players.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { EMPTY_DRAFT } from '#session/draft.ts';
import { hintBookOf } from '#session/hints/hint-book.ts';
import { hintMomentOf } from '#session/running/local-session.ts';
import { briefingOf } from '#session/screens/briefing.ts';
import type { Chair } from '#session/table/parts/chair.ts';
import type { SeatCache } from '#session/table/parts/kept.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { tableModelOf } from '#session/table/table-model-of.ts';
import { expectSame } from '../support/expect-same.ts';
import { legalMovesFor } from '../support/legal-moves.ts';
import { readingsOf } from '../support/readings.ts';
import { fuzzRuns, isFuzzing, sampleSize, UNHURRIED } from './fuzz-runs.ts';
import { MOVE_TYPES } from './happenings.ts';
import { type Apart, hiddenTalks, kindOf } from './hidden-talk.ts';
import { poisonedGame, poisonedState } from './poison.ts';
import { arbitraryPlay, drawOf } from './random-play.ts';

interface Pair {
  readonly game: LocalizedGame;
  readonly state: State;
  readonly poisoned: { readonly game: LocalizedGame; readonly state: State };
  readonly party: PartyIndex;
  /** What is kept for the party in both worlds, from one moment of a game to the next. */
  readonly kept: { readonly truth: KeptForSeat; readonly poison: KeptForSeat };
}

/** What a page keeps for a seat. */
interface KeptForSeat {
  readonly memory: SeatMemory;
  readonly kept: SeatCache;
}

/** At how many of its moments a party is looked at in a game: one move after the other, long games are much alike. */
const MOST_MOMENTS = 16;

/** All of a short list, and of a long one as many as are looked at, from its beginning to its end. */
function spread<T>(list: readonly T[]): T[] {
  const stride = isFuzzing() ? 1 : Math.ceil(list.length / MOST_MOMENTS);
  return list.filter((_, index) => index % stride === 0);
}

function nothingKept(): KeptForSeat {
  return { memory: newSeatMemory(), kept: new Map() };
}

/** Checks moments of random games in two worlds that differ in all that one party must not know. */
function inBothWorlds(usual: number, whole: number, check: (pair: Pair) => void): void {
  const property = fc.property(arbitraryPlay(), fc.nat(), ({ game, states }, chance) => {
    const draw = drawOf(chance);
    for (const party of game.secrets.keys()) {
      const poisoned = poisonedGame(game, party, draw);
      const kept = { truth: nothingKept(), poison: nothingKept() };
      const looked = states.filter(({ toAct }, index) => toAct?.party === party || (index + chance) % 5 === 0);
      for (const state of spread(looked)) {
        check({ game, state, party, kept, poisoned: { game: poisoned, state: poisonedState(state, party, draw) } });
      }
    }
  });
  fc.assert(property, fuzzRuns(usual, whole));
}

describe('what the others keep to themselves', UNHURRIED, () => {
  it('changes nothing that a party sees or may do', () => {
    inBothWorlds(2, 15, ({ game, state, party, poisoned }) => {
      // With what is kept for the seat, too: it lies in the view as far as a negotiator may use it.
      expectSame(
        beforeAnyAsked(viewFor(poisoned.game, poisoned.state, party, newSeatMemory())),
        beforeAnyAsked(viewFor(game, state, party, newSeatMemory())),
      );
      expectSame(legalMovesFor(poisoned.game, poisoned.state, party), legalMovesFor(game, state, party));
    });
  });

  it('changes nothing that its mind holds', () => {
    inBothWorlds(1, 6, ({ game, state, party, poisoned, kept }) => {
      const held = readingsOf(viewFor(game, state, party, kept.truth.memory));
      expectSame(readingsOf(viewFor(poisoned.game, poisoned.state, party, kept.poison.memory)), held);
    });
  });

  it('changes nothing that its negotiator decides, nor why', () => {
    inBothWorlds(2, 10, ({ game, state, party, poisoned }) => {
      if (state.toAct?.party !== party) return;
      const decision = negotiate(viewFor(game, state, party));
      expectSame(negotiate(viewFor(poisoned.game, poisoned.state, party)), decision);
    });
  });

  it('changes nothing that a measuring player does in its place', () => {
    inBothWorlds(1, 5, ({ game, state, party, poisoned }) => {
      if (state.toAct?.party !== party) return;
      for (const play of Object.values(MEASURING_PLAYERS)) {
        const decision = play(viewFor(game, state, party));
        expectSame(play(viewFor(poisoned.game, poisoned.state, party)), decision);
      }
    });
  });

  it('changes no hint that its person is given', () => {
    inBothWorlds(1, 4, ({ game, state, party, poisoned, kept }) => {
      if (state.toAct?.party !== party) return;
      const { track, optionCount } = at(game.common.issues, 0);
      const draft = {
        ...EMPTY_DRAFT,
        track,
        clauses: [{ issue: 0, option: optionCount - 1 }],
        to: othersOf(party, game.common.partyCount).slice(0, 1),
      };
      const hints = (of: { readonly game: LocalizedGame; readonly state: State; readonly kept: KeptForSeat }) => {
        const book = hintBookOf(of.game, () => hintMomentOf(of.game, party, of.kept.memory, of.state, draft));
        return [book.matters(), book.landing(), book.suggestion()].map(endOf);
      };
      const given = hints({ game, state, kept: kept.truth });
      expectSame(hints({ ...poisoned, kept: kept.poison }), given);
      expect(given[1]).toHaveLength(1);
    });
  });

  it('changes nothing on the screen of the person in its chair', () => {
    inBothWorlds(1, 5, ({ game, state, party, poisoned, kept }) => {
      const page = pageOf(game, state, party, kept.truth);
      expectSame(pageOf(poisoned.game, poisoned.state, party, kept.poison), page);
      expectSame(briefingOf(poisoned.game).chairs[party], briefingOf(game).chairs[party]);
    });
  });

  it('is poisoned by these tests: the same change shows at once to those whom it concerns', () => {
    const [played] = fc.sample(arbitraryPlay(), { numRuns: 1, seed: 3 });
    const { game, states } = played as typeof played & object;
    const state = at(states, 0);
    const poisoned = { game: poisonedGame(game, 0, drawOf(1)), state: poisonedState(state, 0, drawOf(1)) };
    for (let party = 1; party < game.common.partyCount; party += 1) {
      expect(plain(viewFor(poisoned.game, poisoned.state, party))).not.toBe(plain(viewFor(game, state, party)));
    }
  });

  it('is nothing that talk behind its back betrays, at once or when the same is done next', () => {
    const property = fc.property(arbitraryPlay(), fc.nat(), (played, chance) => {
      for (const apart of hiddenTalks(played, drawOf(chance))) expectUnaware(apart);
    });
    fc.assert(property, fuzzRuns(4, 30));
  });

  it('shows nothing of talk behind its back on the page, in no heading and in no key', () => {
    const property = fc.property(arbitraryPlay(), fc.nat(), (played, chance) => {
      const draw = drawOf(chance);
      for (const apart of spread(hiddenTalks(played, draw))) expectSamePage(apart, draw);
    });
    fc.assert(property, fuzzRuns(1, 8));
  });

  it.runIf(sampleSize(false, true))('is tried with every kind of move, and every kind of talk behind its back', () => {
    const plays = fc.sample(arbitraryPlay(), { numRuns: 60, seed: 5 });
    const played = new Set(plays.flatMap(({ moves }) => moves.map(({ type }) => type)));
    expect([...played].sort()).toEqual(Object.keys(MOVE_TYPES).sort());
    const hidden = plays.flatMap((play) => hiddenTalks(play, drawOf(5)).map(({ move }) => kindOf(move)));
    expect([...new Set(hidden)].sort()).toEqual([
      'ask could-live-with',
      'ask is-it-true',
      'ask matters',
      'ask meaning',
      'offer',
      'tell claim',
      'tell matters',
    ]);
  });

  it('cannot be reached from a view, whichever way one goes', () => {
    fc.assert(
      fc.property(arbitraryPlay(), ({ game, states, end }) => {
        for (const state of [...states.filter((_, index) => index % 11 === 0), end]) {
          for (const party of game.secrets.keys()) {
            const view = viewFor(game, state, party);
            readingsOf(view);
            const reached = reachableFrom(view);
            expect(secretsOfOthers(game, state, party).filter((secret) => reached.has(secret))).toEqual([]);
            expect(reached.has(at(at(game.secrets, party).sheets, 0).points)).toBe(true);
          }
        }
      }),
      fuzzRuns(2, 15),
    );
  });
});

/** A view without results that any seat of its game has asked for before: a game is kept by all tests of a worker. */
function beforeAnyAsked({ common, ...view }: View): unknown {
  const { readings: _readings, sums: _sums, ...worked } = common.worked;
  return { ...view, common: { ...common, worked } };
}

/** Those that took no part in a talk see the same with and without it. */
function expectUnaware({ game, unaware, worlds }: Apart): void {
  for (const party of unaware) {
    for (const [without, having] of worlds) {
      const [seen, otherwise] = [viewFor(game, having, party), viewFor(game, without, party)];
      expectSame(seen, otherwise);
      expectSame(readingsOf(seen), readingsOf(otherwise));
    }
  }
}

/** Those that took no part in a talk are shown the same page with and without it, however much of it they have read. */
function expectSamePage({ game, unaware, worlds }: Apart, draw: DrawBetween): void {
  const told = inEnglish(game);
  for (const party of unaware) {
    for (const [without, having] of worlds) {
      const { length } = viewFor(game, without, party).record;
      const actedUpTo = draw(0, 2) === 0 ? 0 : draw(0, length);
      const read = { seenUpTo: draw(0, actedUpTo), actedUpTo };
      // The stage is painted from this model, too.
      expectSame(pageOf(told, having, party, nothingKept(), read), pageOf(told, without, party, nothingKept(), read));
    }
  }
}

/** All that the person in a chair is shown. */
function pageOf(
  game: LocalizedGame,
  state: State,
  you: PartyIndex,
  { memory, kept }: KeptForSeat,
  read: Pick<Chair, 'seenUpTo' | 'actedUpTo'> = { seenUpTo: 0, actedUpTo: 0 },
): TableModel {
  const view = viewFor(game, state, you, memory);
  const shows = { kept, draft: EMPTY_DRAFT, reasons: new Map(), reveal: 'full', hints: 'always' } as const;
  return tableModelOf({ game, view, you, ...read, ...shows });
}

/** What a hint comes to, all its steps taken. */
function endOf(steps: Generator<void, unknown>): unknown {
  for (let next = steps.next(); ; next = steps.next()) if (next.done) return next.value;
}

/** A value as text, numbers in typed arrays included. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, element) =>
    ArrayBuffer.isView(element) ? Array.from(element as Int32Array) : element,
  );
}

/** Every object that can be reached from a value. */
function reachableFrom(value: unknown, seen: Set<object> = new Set()): Set<object> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return seen;
  seen.add(value);
  const within = value instanceof Map ? [...value.keys(), ...value.values()] : Object.values(value);
  if (!ArrayBuffer.isView(value)) for (const element of within) reachableFrom(element, seen);
  return seen;
}

/** The very objects that hold what the other parties keep to themselves. */
function secretsOfOthers(game: LocalizedGame, state: State, party: PartyIndex): object[] {
  // What another has seen this party keep and break is known to the two of them.
  const trustInIt = state.parties.map(({ trust }) => at(trust, party));
  const own = reachableFrom([at(game.secrets, party), at(state.parties, party), trustInIt]);
  const { random } = state;
  const streams = [random, random.shocks, random.events];
  const secrets = [game, game.scenario, game.secrets, game.events, game.levers, state, state.parties, ...streams];
  const others = state.parties.map((_, other) => other).filter((other) => other !== party);
  return [
    ...secrets,
    ...state.tracks.flatMap(({ walkAwaysThen, trustThen }) => [walkAwaysThen, ...(trustThen ? [trustThen] : [])]),
    ...reachableFrom(game.undisclosed),
    random.dissents,
    ...state.consultations.filter((one) => one.party !== party).flatMap((one) => [one.heard, ...one.heard]),
    ...others.flatMap((other) => [...reachableFrom([at(game.secrets, other), at(state.parties, other)])]),
  ].filter((secret) => !own.has(secret));
}
