import { describe, expect, it } from 'vitest';
import { inEnglish } from '#messages/en/in-english.ts';
import { clock } from '#session/live/clock.ts';
import { liveLine } from '#session/live/live-line.ts';
import { smallGame } from '../../support/scenarios.ts';
import { AROUND } from './around.ts';

const game = inEnglish(smallGame()).withPerspective(1);

describe('the line above a live table', () => {
  it('says who thinks, and for how long', () => {
    expect(liveLine(game, 1, AROUND)).toEqual({
      kind: 'others',
      words: 'The town of A is thinking',
      more: 'You can prepare your next move.',
      waited: 42_000,
      left: undefined,
    });
  });

  it('says that it is one’s own turn, and how much time is left', () => {
    const line = liveLine(game, 1, { ...AROUND, waitsFor: [0, 1], left: 30_000 });
    expect(line).toMatchObject({ kind: 'yours', words: 'Your turn', left: 30_000 });
  });

  it('says that the teacher has put a negotiator in, whoever is waited for', () => {
    const chairs = [0, 1].map((party) => ({ pupils: [], negotiator: party === 1 }));
    const line = liveLine(game, 1, { ...AROUND, table: { name: 'alder', chairs }, waitsFor: [1], left: 30_000 });
    expect(line).toMatchObject({ kind: 'others', left: undefined });
    expect(line.words).toBe('The computer decides for you');
  });

  it('says that the talks have stopped where the debrief has come before their end', () => {
    const line = liveLine(game, 1, { ...AROUND, phase: 'debrief', waitsFor: [1] });
    expect(line).toMatchObject({ kind: 'paused', words: 'Stopped for the debrief' });
    expect(line.more).toContain('stopped before its end');
  });

  it('tells no time while the talks are paused or over', () => {
    const paused = liveLine(game, 1, { ...AROUND, paused: true, left: 30_000 });
    expect(paused).toMatchObject({
      kind: 'paused',
      words: 'Paused',
      more: 'Nothing is lost, and your time to decide is not running out. You can keep reading.',
    });
    expect([paused.waited, paused.left]).toEqual([undefined, undefined]);
    expect(liveLine(game, 1, { ...AROUND, over: { code: 'A', table: 'alder', earlier: [] } }).kind).toBe('over');
    const heldBack = liveLine(game, 1, { ...AROUND, over: { code: undefined, table: 'alder', earlier: [] } });
    expect(heldBack).toMatchObject({ kind: 'over', waited: undefined });
    expect(heldBack.words).toContain('all tables');
  });

  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [725_000, '12:05'],
    [-5, '0:00'],
  ])('tells %i milliseconds as %s', (milliseconds, time) => {
    expect(clock(milliseconds)).toBe(time);
  });
});
