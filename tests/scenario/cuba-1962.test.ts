import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { byId, indexOf, shippedGame, shippedScenario } from '../support/scenarios.ts';

const SCENARIO = shippedScenario('cuba-1962');
const { positions, events = [], sources, rounds, tracks, parties } = SCENARIO;
const { dates = [] } = rounds;

describe('the positions of October 1962', () => {
  it('are known from the day on which their source speaks', () => {
    const sourced = positions.filter(({ source }) => source !== undefined);
    const early = sourced.filter(({ date, source = '' }) => date !== sources[source]?.date);
    expect(sourced.length).toBeGreaterThan(0);
    expect(early).toEqual([]);
  });

  it('do not tell on the first day what the two letters say', () => {
    const first = at(dates, 0);
    const known = positions.filter(({ party, date = first }) => party === 'ussr' && date <= first);
    const of = (issue: string, option: string) =>
      known.filter((one) => one.issue === issue && one.option === option).map(({ stance }) => stance);
    expect(of('missiles', 'out')).toEqual(['against']);
    expect(of('jupiters', 'public')).not.toContain('wants');
  });
});

describe('the two letters', () => {
  const roundOf = (id: string) => dates.findIndex((date) => date >= (byId(events, id).when.date ?? '')) + 1;

  it('come on days of their own, with days left after them', () => {
    expect(roundOf('first-letter')).toBeLessThan(roundOf('second-letter'));
    expect(roundOf('second-letter')).toBeLessThan(rounds.count);
  });

  it('have both come before the exchange is signed', () => {
    const game = shippedGame('cuba-1962');
    const table = { game, seats: parties.map(() => 'negotiator' as const), players: parties.map(() => negotiate) };
    const exchange = indexOf(tracks, 'exchange');
    const signed = Array.from({ length: 10 }, (_, seed) =>
      at(playGame(table, seed + 1, () => 0).state.tracks, exchange),
    );
    for (const { status, since } of signed) {
      expect(status).toBe('signed');
      expect(since).toBeGreaterThanOrEqual(roundOf('second-letter'));
    }
  });
});

describe.each(['cuba-1962', 'versailles-1919'])('the sources of %s', (id) => {
  const { sources: cited, debrief } = shippedScenario(id);
  const outlets = [...Object.values(cited), ...(debrief?.whatHappened ?? []), ...(debrief?.articles ?? [])].map(
    ({ outlet }) => outlet,
  );

  it('are works and documents that a school can cite', () => {
    expect(outlets.filter((outlet) => /wikipedia|studymode|timetoast|\.(?:com|net|org)\b/i.test(outlet))).toEqual([]);
  });
});
