import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { recordOf } from '#record/game-record.ts';
import { verifyRecord } from '#record/verify-record.ts';
import type { OpenedDecision } from '#session/debrief/debrief-model.ts';
import { decisionBookOf } from '#session/debrief/decision-book.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { compileTold } from '../../support/compile-told.ts';
import { passiveMove } from '../../support/play.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { badSentences } from '../bad-sentences.ts';

const FLAGSHIP = compileTold(shippedScenario('white-house-2025'));
const JOB_OFFER = compileTold(shippedScenario('job-offer'));

interface Played {
  readonly game: LocalizedGame;
  readonly setup: Setup;
  readonly moves: readonly Move[];
}

/** A game in which a person, if there is one, ends its days, signs and refuses. */
function played(game: LocalizedGame, seed: number, person?: number): Played {
  const seats = game.scenario.parties.map((_, party) => (party === person ? ('person' as const) : 'negotiator'));
  const setup: Setup = { seed, seats };
  const state = createGame(game, setup);
  const moves: Move[] = [];
  while (state.toAct !== undefined) {
    const move = nextDecision(game, state)?.move ?? passiveMove(state.toAct);
    moves.push(move);
    applyTo(game, state, move);
  }
  return { game, setup, moves };
}

function open({ game, setup, moves }: Played, key: number): OpenedDecision | undefined {
  const steps = decisionBookOf(game, setup, moves).open(key);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

function opened(game: Played, key: number): OpenedDecision {
  const decision = open(game, key);
  if (decision === undefined) throw new RangeError(`decision ${key} stays closed`);
  return decision;
}

const ALL_NEGOTIATORS = played(FLAGSHIP, 1);
const WITH_PERSON = played(JOB_OFFER, 3, 1);

describe('the list of decisions', UNHURRIED, () => {
  it('has every move, by day, in whole sentences', () => {
    const { game, setup, moves } = ALL_NEGOTIATORS;
    const days = decisionBookOf(game, setup, moves).days();
    expect(days.map(({ heading }) => heading)[0]).toBe('Tuesday, 19 August');
    const lines = days.flatMap(({ decisions }) => decisions);
    expect(lines.map(({ key }) => key)).toEqual(moves.map((_, key) => key));
    expect(lines.map(({ by }) => by.party)).toEqual(moves.map(({ party }) => party));
    expect(badSentences(lines.map(({ words }) => words))).toEqual([]);
    expect(lines.filter(({ weight }) => weight === 'strong').length).toBeGreaterThan(3);
  });

  it('opens those of negotiators only', () => {
    const { game, setup, moves } = WITH_PERSON;
    const lines = decisionBookOf(game, setup, moves)
      .days()
      .flatMap(({ decisions }) => decisions);
    expect(lines.map(({ openable }) => openable)).toEqual(moves.map(({ party }) => party !== 1));
    const own = moves.findIndex(({ party }) => party === 1);
    expect(open(WITH_PERSON, own)).toBeUndefined();
  });
});

describe('a decision that is opened', UNHURRIED, () => {
  const KEYS = ALL_NEGOTIATORS.moves.flatMap((_, key) => (key % 4 === 0 ? [key] : []));

  it('says in whole sentences why, with numbers of the one that decided', () => {
    const decisions = KEYS.map((key) => opened(ALL_NEGOTIATORS, key));
    const sentences = decisions.flatMap((decision) => [
      ...decision.reasons.flatMap((reason) => reason.split(/(?<=[.?!]) (?=[A-Z])/)),
      ...decision.sentences,
    ]);
    expect(sentences.length).toBeGreaterThan(60);
    expect(badSentences(sentences)).toEqual([]);
    for (const { weighed, sentences: words } of decisions) {
      const waiting = weighed.find(({ key }) => key === 'waiting');
      if (waiting !== undefined) expect(words.join(' ')).toContain(`was worth ${waiting.points}`);
    }
  });

  it('tells what was weighed then, as a replay finds it', () => {
    const { game, setup, moves } = ALL_NEGOTIATORS;
    const state = createGame(game, setup);
    let compared = 0;
    moves.forEach((move, key) => {
      const account = nextDecision(game, state)?.account;
      if (KEYS.includes(key) && account !== undefined) {
        compared += 1;
        const decision = opened(ALL_NEGOTIATORS, key);
        const points = Object.fromEntries(decision.weighed.map((row) => [row.key, row.points]));
        const units = (each: number) => Math.round((each * 10) / game.scale) / 10;
        expect(points).toMatchObject({
          target: units(account.target),
          waiting: units(account.waiting),
          'walk-away': units(account.walkAway),
        });
        expect(decision.signing.map(({ party }) => party)).toEqual(account.signing.map(({ party }) => party));
      }
      applyTo(game, state, move);
    });
    expect(compared).toBeGreaterThan(15);
  });

  it('knows nothing of what came later', () => {
    const key = 40;
    const sooner: Played = { ...ALL_NEGOTIATORS, moves: ALL_NEGOTIATORS.moves.slice(0, key + 1) };
    expect(opened(sooner, key)).toEqual(opened(ALL_NEGOTIATORS, key));
  });

  it('tells what was believed of each other delegation, which sums to the whole, and which level was drawn', () => {
    const late = ALL_NEGOTIATORS.moves.length - 5;
    const beliefs = [opened(ALL_NEGOTIATORS, 0), opened(ALL_NEGOTIATORS, late)].flatMap((each) => each.beliefs);
    expect(beliefs).toHaveLength(6);
    for (const { readings, levels } of beliefs) {
      for (const rows of [readings, levels]) {
        const sum = rows.reduce((total, { percent }) => total + percent, 0);
        expect(Math.abs(sum - 100)).toBeLessThanOrEqual(2);
      }
      expect(levels.filter(({ drawn }) => drawn)).toHaveLength(1);
      expect(readings.map(({ name }) => name.charAt(0))).toEqual(
        readings.map(({ name }) => name.charAt(0).toUpperCase()),
      );
    }
  });

  it('says the same to whoever opens the link, in which no negotiator’s move is written', () => {
    const { game, setup, moves } = WITH_PERSON;
    const state = createGame(game, setup);
    for (const move of moves) applyTo(game, state, move);
    const list = moves.filter(({ party }) => party === 1);
    const found: Move[] = [];
    const record = recordOf(game, state, { of: 'persons', list });
    expect(verifyRecord(game, record, (move) => found.push(move)).verified).toBe(true);
    const key = moves.findIndex(({ party }) => party !== 1);
    expect(opened({ game, setup, moves: found }, key)).toEqual(opened(WITH_PERSON, key));
  });

  it('stays closed where the negotiator would not do that', () => {
    const key = ALL_NEGOTIATORS.moves.findIndex(({ type }) => type === 'offer');
    const { party } = at(ALL_NEGOTIATORS.moves, key);
    const moves = ALL_NEGOTIATORS.moves.map((move, index): Move => (index === key ? { type: 'endDay', party } : move));
    expect(open({ ...ALL_NEGOTIATORS, moves }, key)).toBeUndefined();
  });

  it('is worked out in steps: no delegation is thought about in the same one as another', () => {
    const { game, setup, moves } = ALL_NEGOTIATORS;
    const steps = decisionBookOf(game, setup, moves).open(60);
    let count = 0;
    while (!steps.next().done) count += 1;
    expect(count).toBe(game.common.partyCount);
  });
});
