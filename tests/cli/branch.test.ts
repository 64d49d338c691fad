import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Move } from '#engine/model/moves.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { readGolden, readGoldenLinks } from '../replays/golden-files.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { call } from './memory-terminal.ts';

const LINK = at(
  readGoldenLinks().filter(({ scenario }) => scenario === 'job-offer'),
  0,
);
const { moves: MOVES, setup: SETUP } = readGolden(LINK.name);

function recordIn(stdout: string) {
  const decoded = decodeGame(stdout.trim().slice(1));
  if (!decoded.ok) throw new Error(decoded.problem.code);
  return decoded.record;
}

/** The moves of a link, as it is played again. */
function movesIn(stdout: string): Move[] {
  const moves: Move[] = [];
  verifyRecord(compileGame(shippedScenario('job-offer')), recordIn(stdout), (move) => moves.push(move));
  return moves;
}

describe('branch', () => {
  it('prints a link that begins with the moves of the other, with a person in another chair', () => {
    const { status, stdout, stderr } = call(['branch', `#${LINK.code}`, '--after', '7', '--chair', 'firm']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(recordIn(stdout)).toMatchObject({
      setup: { ...SETUP, seats: ['negotiator', 'person'] },
      moves: { of: 'all' },
      origin: { moves: 7 },
    });
    expect(movesIn(stdout)).toEqual(MOVES.slice(0, 7));
    const replayed = call(['replay', stdout.trim(), '--origin', LINK.code]);
    expect(replayed).toMatchObject({ status: 0, stderr: 'The game is not over yet.\n' });
  });

  it('begins before the first move where no other place is named, and can be read by a script', () => {
    const told = call(['branch', LINK.code, '--chair', 'candidate', '--json']).json() as { link: string };
    expect(told).toMatchObject({ after: 0, moves: MOVES.length });
    expect(recordIn(told.link)).toMatchObject({ setup: SETUP, origin: { moves: 0 } });
    expect(movesIn(told.link)).toEqual([]);
  });

  it.each([
    [[], 'Name the party to play'],
    [['--chair', 'firn'], 'There is no party "firn"'],
    [['--chair', 'firm', '--after', String(MOVES.length)], 'must be a whole number from 0'],
  ])('is called wrongly with %j', (flags, problem) => {
    expect(call(['branch', LINK.code, ...flags])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(problem),
    });
  });

  it('has none of a link that is damaged, or of another scenario', () => {
    const cut = call(['branch', LINK.code.slice(0, 40), '--chair', 'firm']);
    expect(cut).toMatchObject({ status: 1, stderr: expect.stringContaining('It is incomplete') });
    const flags = ['--chair', 'firm', '--scenario', 'scenarios/white-house-2025.yaml'];
    expect(call(['branch', LINK.code, ...flags])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('The scenario has changed'),
    });
  });
});
