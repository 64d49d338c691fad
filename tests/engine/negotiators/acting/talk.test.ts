import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move, OfferMove } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { State } from '#engine/model/state.ts';
import { negotiate, nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { sameClauses } from '#engine/text/clauses.ts';
import { versionOf } from '#engine/text/text.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { sampleSize } from '../../../properties/fuzz-runs.ts';
import { accept, callVote, offer, openTable, type PlayTable, playOut, refuse } from '../../../support/play.ts';
import {
  position,
  shippedGame,
  shippedScenario,
  smallGame,
  smallScenario,
  walkAway,
  withParty,
} from '../../../support/scenarios.ts';

const decision = (table: PlayTable) => negotiate(table.viewOf(table.actor));

const WHOLE_OPENING = [
  { issue: 0, option: 1 },
  { issue: 1, option: 1 },
];

/** Every offer that negotiators make of their own accord, with the state in which it is made. */
function offersOf(game: Game, games: number): { state: State; move: OfferMove }[] {
  const offers: { state: State; move: OfferMove }[] = [];
  for (let seed = 0; seed < games; seed += 1) {
    playOut(game, seed, (state, { move }) => {
      if (move.type === 'offer') offers.push({ state, move });
    });
  }
  return offers;
}

/** Whether a party lacks its initial on one of the clauses, where it has consent or signs. */
function lacks(game: Game, state: State, party: number, { track, clauses }: OfferMove): boolean {
  const signs = at(game.common.tracks, track).signatories.includes(party);
  return clauses.some(({ issue, option, or }) => {
    const concerned = signs || at(game.common.issues, issue).consent.includes(party);
    return concerned && !versionOf(at(state.text, issue), option, or)?.initials.includes(party);
  });
}

function refusedBefore(game: Game, state: State, to: number, { party, clauses }: OfferMove): boolean {
  return viewFor(game, state, party).offers.some(
    (made) =>
      made.from === party &&
      made.to === to &&
      (made.answer?.response === 'refuse' || made.answer?.response === 'counter') &&
      state.round - made.round <= 2 &&
      sameClauses(made.clauses, clauses),
  );
}

/** What a clause brings whoever initials it, beyond what silence there does. */
function gainOverSilence(game: Game, { party, issue, option }: Extract<Move, { type: 'initial' }>): number {
  const points = at(at(game.secrets, party).points, issue);
  return at(points, option) - at(points, at(game.common.issues, issue).silent);
}

describe.each([
  { name: 'the small scenario', game: smallGame(), games: 40 },
  { name: 'the job offer', game: shippedGame('job-offer'), games: 8 },
  { name: 'the flagship', game: shippedGame('white-house-2025'), games: 5 },
])('negotiators of $name', ({ game, games }) => {
  const offers = offersOf(game, games);

  it('make offers, each to those whose initials lack and to nobody else', () => {
    expect(offers.length).toBeGreaterThan(30);
    expect(offers.filter(({ state, move }) => !move.to.every((to) => lacks(game, state, to, move)))).toEqual([]);
  });

  it('do not put to anybody again within two days, in the same words, what it has turned down', () => {
    expect(offers.filter(({ state, move }) => move.to.some((to) => refusedBefore(game, state, to, move)))).toEqual([]);
  });

  it('offer nothing across their own red lines', () => {
    const crossing = offers.filter(({ move }) =>
      at(game.secrets, move.party).redLines.some(({ sets }) =>
        sets.every((set) =>
          move.clauses.some(({ issue, option }) => issue === set.issue && set.options.includes(option)),
        ),
      ),
    );
    expect(crossing).toEqual([]);
  });

  it('say each clause of an offer that is not yet initialled by all whom it needs', () => {
    const settled = offers.filter(({ state, move }) =>
      move.clauses.some((clause) =>
        game.secrets.every((_, party) => !lacks(game, state, party, { ...move, clauses: [clause] })),
      ),
    );
    expect(settled).toEqual([]);
  });
});

describe('a negotiator that talks', () => {
  it('puts its initials to other wording of an article once a day at most', () => {
    const game = shippedGame('white-house-2025');
    const state = createGame(game, {
      seed: 14,
      seats: ['trader', 'hardliner', 'legalist', 'trader'],
      sensitiveEvents: false,
      onPaper: true,
    });
    const memories = newSeatMemories(game);
    const initials: string[] = [];
    for (let made = 0; made < 2000 && state.ending === undefined; made += 1) {
      const next = nextDecision(game, state, memories);
      if (next === undefined) break;
      const { move } = next;
      if (move.type === 'initial') initials.push([state.round, move.party, move.issue, move.option, move.or].join());
      applyTo(game, state, move);
    }
    expect(state.ending).toBeDefined();
    expect(initials).toEqual([...new Set(initials)]);
  });

  it('begins with the whole of the first text, put to those who sign it', () => {
    expect(decision(openTable(smallScenario())).move).toMatchObject({
      type: 'offer',
      party: 0,
      track: 0,
      to: [1],
      clauses: [{ issue: 0, option: 1 }, { issue: 1 }],
    });
  });

  it('offers only what is missing once the rest is agreed', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .toRound(2);
    table.skipTo('a');
    const { move } = decision(table);
    expect(move).toMatchObject({ type: 'offer', track: 0, to: [1] });
    expect(move.type === 'offer' && move.clauses.map(({ issue }) => issue)).toEqual([1]);
  });

  it('turns to other words, another track or the end of its day after a refusal', () => {
    const table = openTable(smallScenario());
    const first = decision(table).move;
    table
      .play('a', () => first)
      .play('b', refuse('too-little', 'venue'))
      .toRound(2)
      .skipTo('a');
    const second = decision(table).move;
    expect(first.type).toBe('offer');
    const again =
      second.type === 'offer' &&
      first.type === 'offer' &&
      second.track === first.track &&
      sameClauses(second.clauses, first.clauses);
    expect(again).toBe(false);
  });

  it('initials a clause that stands as it wants it, where its own consent is missing', () => {
    const table = openTable(smallScenario())
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', accept())
      .skipTo('c');
    expect(decision(table)).toMatchObject({
      move: { type: 'initial', party: 2, issue: 2, option: 1 },
      reasons: [{ code: 'gains-by', issue: 2, option: 1, points: 9 }],
    });
  });

  it('does not say of a clause that costs it something that it is what it wants', () => {
    const game = compileGame(whereSilenceIsWorthMore());
    const dear: { seed: number; code: string | undefined }[] = [];
    for (let seed = 1; seed <= sampleSize(14, 20); seed += 1) {
      playOut(game, seed, (_, { move, reasons }) => {
        if (move.type === 'initial' && gainOverSilence(game, move) < 0) dear.push({ seed, code: reasons[0]?.code });
      });
    }
    expect(dear.length).toBeGreaterThan(sampleSize(0, 2));
    expect(dear.filter(({ code }) => code === 'gains-by')).toEqual([]);
  });

  it('gives a reason for each of its initials', () => {
    const silent: number[] = [];
    for (const seed of [9007, 9009]) {
      playOut(shippedGame('white-house-2025'), seed, (_, { move, reasons }) => {
        if (move.type === 'initial' && reasons.length === 0) silent.push(seed);
      });
    }
    expect(silent).toEqual([]);
  });

  it('initials of its own accord only what stands in the text and leaves a text above its walk-away', () => {
    const game = shippedGame('white-house-2025');
    let joined = 0;
    for (let seed = 1; seed <= sampleSize(3, 10); seed += 1) {
      playOut(game, seed, (state, { move, account }) => {
        if (move.type !== 'initial') return;
        joined += 1;
        expect(versionOf(at(state.text, move.issue), move.option, move.or)).toBeDefined();
        expect(account?.onTable).toBeGreaterThanOrEqual(account?.walkAway ?? Number.POSITIVE_INFINITY);
      });
    }
    expect(joined).toBeGreaterThan(3);
  });

  it('does not put the same words again to one who turned them down, but on the last day', () => {
    const put = (round: number) => {
      const table = openTable(smallScenario())
        .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
        .play('b', refuse('not-now'))
        .toRound(round)
        .skipTo('a');
      const { move } = decision(table);
      return move.type === 'offer' && move.track === 0 && sameClauses(move.clauses, WHOLE_OPENING);
    };
    expect([put(2), put(3), put(4)]).toEqual([false, false, true]);
  });

  it('waits for what is on its way', () => {
    const table = openTable(smallScenario())
      .toRound(1)
      .skipTo('c')
      .play('c', offer('main', ['a', 'b'], { guard: 'patrol', water: 'halves', costs: 'shared' }));
    table.play('a', refuse());
    expect(table.state.offers[1]?.status).toBe('outbound');
    table.toRound(2).play('b', accept()).skipTo('c');
    const { move } = decision(table);
    expect(move.type === 'offer' && move.to.includes(1)).toBe(false);
  });

  describe('and could have a text voted that is silent on the format', () => {
    /** Silence on the format means what both like best. No negotiator has a taste of its own. */
    const silentTable = (overrides: Partial<Scenario> = {}) => {
      const issues = smallScenario().issues.map((issue) =>
        issue.id === 'format' ? { ...issue, ifSilent: 'big' } : issue,
      );
      const table = openTable(smallScenario({ issues, ...overrides }));
      table.state = {
        ...table.state,
        parties: table.state.parties.map((party) => ({
          ...party,
          taste: party.taste.map((row) => row.map(() => 100)),
        })),
      };
      return table;
    };
    const placeAgreed = (redLines = smallScenario().redLines) =>
      silentTable({ redLines })
        .play('a', offer('opening', ['b'], { venue: 'lake' }))
        .play('b', accept());

    it('calls the vote when the text is worth no less than waiting and the others are likely to sign', () => {
      const table = placeAgreed();
      const { move, reasons } = decision(table);
      expect(move).toEqual({ type: 'callVote', party: 0, track: 0 });
      expect(reasons).toMatchObject([{ code: 'better-now', track: 0, points: 14 }]);
      table.play('a', () => move).toDusk();
      expect(table.turn).toBe('vote a');
    });

    it('calls none when somebody has publicly ruled out what silence means', () => {
      const table = placeAgreed([{ party: 'b', never: { format: ['big'] }, declared: true, because: '-' }]);
      expect(table.refusalOf('a', callVote('opening'))).toBeUndefined();
      expect(decision(table).move.type).not.toBe('callVote');
    });

    it('calls none on a text that goes against its own last word', () => {
      const nextMove = (positions: Scenario['positions']) => {
        const table = silentTable({ positions })
          .play('a', offer('opening', ['b'], { format: 'small' }))
          .play('b', refuse())
          .skipTo('b')
          .play('b', offer('opening', ['a'], { venue: 'lake' }))
          .play('a', accept())
          .skipTo('a');
        return decision(table).move.type;
      };
      const { positions } = smallScenario();
      expect(nextMove(positions)).toBe('callVote');
      expect(nextMove([...positions, position('a', 'format', 'big', 'against')])).not.toBe('callVote');
    });

    it('calls none when more can be had by settling the format', () => {
      const table = openTable(smallScenario())
        .play('a', offer('opening', ['b'], { venue: 'lake' }))
        .play('b', accept());
      expect(table.refusalOf('a', callVote('opening'))).toBeUndefined();
      expect(decision(table).move.type).not.toBe('callVote');
    });
  });

  it('ends its day when no text is worth more than none', () => {
    const high = { opening: walkAway(90), main: walkAway(90) };
    expect(decision(openTable(withParty(smallScenario(), 'a', { walkAway: high })))).toEqual({
      move: { type: 'endDay', party: 0 },
      reasons: [{ code: 'nothing-new' }],
    });
  });

  it('leaves a track alone in which it has no part', () => {
    const table = openTable(smallScenario()).skipTo('c');
    const { move } = decision(table);
    expect(move.type === 'offer' && move.track).toBe(1);
  });
});

/** The flagship with a text that is silent on the fighting worth more to Russia, so that it gives something up by agreeing. */
function whereSilenceIsWorthMore(): Scenario {
  const flagship = shippedScenario('white-house-2025');
  const issues = flagship.issues.map((issue) =>
    issue.id !== 'fighting'
      ? issue
      : {
          ...issue,
          options: issue.options.map((option) =>
            option.id === issue.ifSilent ? { ...option, points: { ...option.points, russia: 13 } } : option,
          ),
        },
  );
  return { ...flagship, issues };
}
