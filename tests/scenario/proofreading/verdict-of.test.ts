import { describe, expect, it } from 'vitest';
import { GOOD } from './good-scenario.ts';
import { verdictOn } from './remarked.ts';

describe('the verdict', () => {
  const verdict = verdictOn(GOOD);
  const [club] = verdict.tracks;
  if (club === undefined) throw new Error('The scenario has a track.');

  it('says which level the share of deals fits', () => {
    expect(verdict).toMatchObject({ level: 'standard', fits: ['standard', 'hard'] });
    expect(verdict.lines).toEqual([{ code: 'level.fits', level: 'standard' }]);
    expect(verdictOn(GOOD.replace('level: standard', 'level: beginner')).lines).toEqual([
      { code: 'level.rather', level: 'beginner', rather: 'standard' },
    ]);
    expect(verdictOn(GOOD.replaceAll('start: 60', 'start: 10')).lines).toEqual([
      { code: 'level.easier', level: 'standard' },
    ]);
  });

  it('counts the texts that suit all, by what is drawn and by day', () => {
    expect(club.texts).toBe(144);
    expect(club.deals.low[0]).toBeGreaterThan(club.deals.middle[0] ?? 0);
    expect(club.deals.middle[5]).toBeGreaterThanOrEqual(club.deals.middle[0] ?? 0);
    expect(club.chances.every((chance) => chance > 0 && chance <= 1)).toBe(true);
  });

  it('says who can trade what, and what stands in the way', () => {
    expect(club.trades).toMatchObject([{ one: 'town', first: 'noise', other: 'youth', second: 'hours' }]);
    expect(club.blocks.map(({ what }) => what)).toContain('walkAway');
    expect(club.powerless).toEqual([]);
    expect(club.lines.map(({ code }) => code)).toContain('trade');
  });
});
