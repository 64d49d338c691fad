import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import { RefusedMove, replay } from '#engine/play.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { isSameData } from '#record/digest.ts';
import {
  BEGUN_HERE,
  type GameRecord,
  movesOfPersons,
  type Origin,
  recordDigest,
  recordOf,
} from '#record/game-record.ts';
import { decodeRecord, encodeRecord } from '#record/record-codec.ts';
import { branchAt, verifyBranch } from '#record/verify-branch.ts';
import { verifyingSave, verifyRecord } from '#record/verify-record.ts';
import { finish } from '../support/finish.ts';
import { smallGame } from '../support/scenarios.ts';
import { playShared } from '../support/shared-game.ts';

const GAME = smallGame();
const SETUP = { seed: 3, seats: ['person', 'negotiator', 'negotiator'] as const };
const { state: END, moves: MOVES, own: OWN } = playShared(GAME, SETUP, 1);
const FULL = recordOf(GAME, END, { of: 'all', list: MOVES });
const SHORT = recordOf(GAME, END, { of: 'persons', list: OWN });
/** Another person has another chair from the branch on. */
const SEATS: readonly SeatKind[] = ['negotiator', 'person', 'hardliner'];
const COUNT = 9;

/** Digest of the game of a record. */
function digestIn(record: GameRecord): number {
  return recordDigest(record, record.moves.list);
}

/** The branch, played to its end. */
function playedBranch() {
  const origin: Origin = { record: digestIn(FULL), moves: COUNT };
  const { state, moves } = playShared(GAME, { ...SETUP, seats: SEATS }, 2, undefined, MOVES.slice(0, COUNT));
  const lineage = { ...BEGUN_HERE, origin };
  const full = recordOf(GAME, state, { of: 'all', list: moves }, lineage);
  const list = movesOfPersons(state.setup, moves, origin);
  return { state, moves, full, short: recordOf(GAME, state, { of: 'persons', list }, lineage) };
}

describe('a branch', () => {
  it('is at the state that the other game was in, wherever it branches off, but for who sits where', () => {
    for (let count = 0; count <= MOVES.length; count += 1) {
      const branch = branchAt(GAME, SHORT, MOVES, count, SEATS);
      const verification = verifyRecord(GAME, branch);
      expect(verification.verified).toBe(true);
      const there = replay(GAME, SETUP, MOVES.slice(0, count));
      expect({ ...verification.state, setup: SETUP }).toEqual(there);
      expect(branch.setup).toEqual({ ...SETUP, seats: SEATS });
    }
  });

  it('is of as many moves as there are, and of moves that are allowed', () => {
    expect(() => branchAt(GAME, FULL, MOVES, MOVES.length + 1, SEATS)).toThrow(RangeError);
    expect(() => branchAt(GAME, FULL, [{ type: 'stay', party: 0 }], 1, SEATS)).toThrow(RefusedMove);
  });

  it('is read as it was written', () => {
    for (const record of [branchAt(GAME, FULL, MOVES, COUNT, SEATS), playedBranch().full, playedBranch().short])
      expect(decodeRecord(encodeRecord(record))).toEqual({ ok: true, record });
  });

  it('is played again with every move or with those of persons after it, and says that it is one', () => {
    const { state, moves, full, short } = playedBranch();
    expect(short.moves.list.length).toBeLessThan(moves.length);
    for (const record of [full, short]) {
      const told: Move[] = [];
      const verification = verifyRecord(GAME, record, (move) => told.push(move));
      expect(verification).toEqual({ verified: true, state, unasked: 'before-branch' });
      expect(told).toEqual(moves);
      expect(finish(verifyingSave(GAME, record))).toEqual({ verified: true, state });
    }
  });

  it('is not verified where a negotiator would have done otherwise after it', () => {
    const seats: readonly SeatKind[] = ['person', 'hardliner', 'hardliner'];
    const { moves } = playShared(
      GAME,
      { ...SETUP, seats: ['person', 'person', 'person'] },
      5,
      undefined,
      MOVES.slice(0, COUNT),
    );
    const end = replay(GAME, { ...SETUP, seats }, moves);
    const origin: Origin = { record: digestIn(FULL), moves: COUNT };
    const forged = recordOf(GAME, end, { of: 'all', list: moves }, { ...BEGUN_HERE, origin });
    expect(verifyRecord(GAME, forged)).toMatchObject({ verified: false, why: 'other-negotiators' });
  });
});

describe('a link that says it branched off after more moves than it has', () => {
  it('tells no game, whichever moves it holds', () => {
    const { moves, full, short } = playedBranch();
    for (const record of [full, short]) {
      const origin: Origin = { record: digestIn(FULL), moves: moves.length + 1 };
      expect(verifyRecord(GAME, { ...record, origin })).toMatchObject({ verified: false, why: 'move-refused' });
    }
  });
});

describe('the record that a branch comes from', () => {
  const { full: branch, short } = playedBranch();
  const verified = { isBranch: true, origin: { verified: true, state: END } };
  const without = (why: string) => ({ isBranch: false, why });

  it('has one digest, with every move or with those of persons, and whatever its person has chosen', () => {
    expect(digestIn(SHORT)).toBe(digestIn(FULL));
    expect(digestIn({ ...FULL, settings: { reveal: 'full', hints: 'off' } })).toBe(digestIn(FULL));
    expect(digestIn({ ...FULL, setup: { ...SETUP, seed: 4 } })).not.toBe(digestIn(FULL));
    expect(digestIn(branch)).toBe(digestIn(short));
    expect(digestIn(branch)).not.toBe(digestIn({ ...branch, origin: undefined }));
  });

  it('shows that it is a branch, long or short', () => {
    for (const one of [branch, short]) {
      for (const original of [FULL, SHORT]) expect(verifyBranch(GAME, one, original)).toEqual(verified);
    }
  });

  it('may be a branch itself', () => {
    const { moves } = playedBranch();
    const second = branchAt(GAME, short, moves, COUNT + 3, SETUP.seats);
    expect(verifyBranch(GAME, second, branch)).toMatchObject({ isBranch: true, origin: { unasked: 'before-branch' } });
    expect(verifyBranch(GAME, second, FULL)).toEqual(without('other-origin'));
  });

  it('shows where it is none', () => {
    expect(verifyBranch(GAME, FULL, FULL)).toEqual(without('no-branch'));
    const origin = { record: digestIn(FULL), moves: COUNT };
    const [first, ...rest] = branch.moves.list;
    const altered = (changed: Partial<GameRecord>) => verifyBranch(GAME, { ...branch, ...changed }, FULL);
    expect(altered({ origin: { ...origin, record: 1 } })).toEqual(without('other-origin'));
    expect(altered({ setup: { ...branch.setup, seed: 4 } })).toEqual(without('other-beginning'));
    expect(altered({ setup: { ...branch.setup, sensitiveEvents: false } })).toEqual(without('other-beginning'));
    expect(altered({ scenarioId: 'other' })).toEqual(without('other-beginning'));
    expect(altered({ moves: { of: 'all', list: [...rest, first as Move] } })).toEqual(without('other-beginning'));
    const parting = branch.moves.list.findIndex((move, index) => !isSameData(move, MOVES[index]));
    expect(parting).toBeGreaterThanOrEqual(COUNT);
    expect(altered({ origin: { ...origin, moves: parting } })).toMatchObject({ isBranch: true });
    expect(altered({ origin: { ...origin, moves: parting + 1 } })).toEqual(without('other-beginning'));
  });

  it('must itself be what it says', () => {
    const older = { ...FULL, rulesVersion: RULES_VERSION - 1 };
    const one = { ...branch, origin: { record: digestIn(older), moves: COUNT } };
    expect(verifyBranch(GAME, one, older)).toEqual(without('older-rules'));
  });
});
