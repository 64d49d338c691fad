import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '#engine/model/scenario/level.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { chooseNumbers } from '#scenario/choosing-numbers/choose-numbers.ts';
import { whyNotChosen } from '#scenario/choosing-numbers/why-not-chosen.ts';
import type { Wish, Wishes } from '#scenario/choosing-numbers/wishes.ts';
import { wishesIn } from '#scenario/choosing-numbers/wishes-in.ts';
import { setNumbers } from '#scenario/editing/set-numbers.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { scenarioIn } from '../proofreading/played/played-of.ts';

const TEXT = readFileSync('scenarios/village-water.yaml', 'utf8');
const WATER = scenarioIn(TEXT);

/** All wishes of a scenario, each changed. */
function withWishes(scenario: Scenario, change: (wish: Wish, party: string) => Wish): Wishes {
  return Object.fromEntries(
    Object.entries(wishesIn(scenario)).map(([party, byIssue]) => [
      party,
      Object.fromEntries(Object.entries(byIssue).map(([issue, wish]) => [issue, change(wish, party)])),
    ]),
  );
}

describe('numbers for a scenario', () => {
  test.each(LEVELS)('make it as hard as was asked for: %s', (level) => {
    const chosen = chooseNumbers(WATER, wishesIn(WATER), level);
    expect(chosen).toMatchObject({ ok: true, verdict: { level } });
    if (!chosen.ok) return;
    expect(chosen.verdict.fits).toContain(level);
    expect(chosen.verdict.tracks.flatMap(({ powerless }) => powerless)).toEqual([]);
  });

  test('sum to 100 for each party, and keep the order of its answers', () => {
    const chosen = chooseNumbers(WATER, wishesIn(WATER), 'standard');
    if (!chosen.ok) throw new Error(chosen.why);
    for (const { id } of WATER.parties) {
      const best = chosen.scenario.issues.map(({ options }) =>
        Math.max(...options.map(({ points }) => points[id] ?? 0)),
      );
      expect(best.reduce((sum, points) => sum + points, 0)).toBe(100);
      for (const [place, { options }] of chosen.scenario.issues.entries()) {
        const orderOf = (list: typeof options) =>
          list.map(({ points }) => list.filter((other) => (other.points[id] ?? 0) < (points[id] ?? 0)).length);
        expect(orderOf(options)).toEqual(orderOf(WATER.issues[place]?.options ?? []));
      }
    }
  });

  test('stand in the file afterwards, and nothing else has changed', () => {
    const chosen = chooseNumbers(WATER, wishesIn(WATER), WATER.level);
    if (!chosen.ok) throw new Error(chosen.why);
    const set = setNumbers(TEXT, chosen.numbers);
    const read = set.ok ? parseScenario(set.text) : undefined;
    expect(read?.ok === true && read.scenario).toEqual(chosen.scenario);
  });

  test('come out of small numbers that were only meant as ranks', () => {
    const ranks = withRanksForPoints(WATER);
    const chosen = chooseNumbers(ranks, wishesIn(ranks), 'standard');
    expect(chosen.ok && chosen.verdict.fits).toContain('standard');
  });

  test('bring what else is counted in points to their scale', () => {
    const terms = [{ party: 'lakeside', when: { gate: ['spring'] }, points: -2, because: 'x' }];
    const effect = { walkAway: { party: 'lakeside', track: 'agreement', by: 1 } };
    const events = [{ id: 'rain', when: { round: 2 }, title: 'Rain', says: 'It rains.', effects: [effect] }];
    const small = { ...withRanksForPoints(WATER), terms, events };
    const chosen = chooseNumbers(small, wishesIn(small), 'standard');
    // Its best answers were worth 3 each, in five articles.
    expect(chosen.ok && chosen.scenario.terms[0]?.points).toBeCloseTo((-2 * 100) / 15, 1);
    expect(chosen.ok && chosen.scenario.events?.[0]?.effects[0]?.walkAway?.by).toBeCloseTo(100 / 15, 1);
  });

  test('are a level easier in a part that another waits for', () => {
    const cuba = scenarioIn(readFileSync('scenarios/cuba-1962.yaml', 'utf8'));
    const chosen = chooseNumbers(cuba, wishesIn(cuba), 'standard');
    if (!chosen.ok) throw new Error(chosen.why);
    const [meeting = 0, settlement = 0] = chosen.verdict.tracks.map(
      ({ deals, texts }) => Math.max(...deals.middle) / texts,
    );
    expect(meeting).toBeGreaterThan(settlement);
  });
});

describe('no numbers', () => {
  test('for a party that signs and wants nothing', () => {
    const wishes = withWishes(WATER, (wish, party) => (party === 'milltown' ? { ...wish, importance: 0 } : wish));
    const chosen = chooseNumbers(WATER, wishes, 'standard');
    expect(chosen).toEqual({ ok: false, why: 'nothing-matters', party: 'milltown' });
    expect(!chosen.ok && whyNotChosen(WATER, chosen)).toEqual({ code: 'nothing-matters', party: 'Milltown' });
  });

  test('that would let one stand in the way, where all want the same', () => {
    const own = wishesIn(WATER)['lakeside'] ?? {};
    const alike = Object.fromEntries(WATER.parties.map(({ id }) => [id, own]));
    const chosen = chooseNumbers({ ...WATER, redLines: [], terms: [] }, alike, 'standard');
    expect(chosen).toEqual({ ok: false, why: 'no-veto', track: 'agreement' });
    expect(!chosen.ok && whyNotChosen(WATER, chosen)).toEqual({ code: 'no-veto', track: 'The water agreement' });
  });

  test('for texts that red lines leave none of', () => {
    const never = { share: ['third', 'half', 'two-thirds'] };
    const redLines = [{ party: 'highfield', never, declared: true, because: 'x' }];
    expect(chooseNumbers({ ...WATER, redLines }, wishesIn(WATER), 'standard')).toEqual({
      ok: false,
      why: 'too-far-apart',
      track: 'agreement',
    });
  });
});

/** A scenario whose points are only ranks: 0 for the worst answer, and one more for each that is better. */
function withRanksForPoints(scenario: Scenario): Scenario {
  const issues = scenario.issues.map((issue) => ({
    ...issue,
    options: issue.options.map((option) => ({
      ...option,
      points: Object.fromEntries(
        Object.entries(option.points).map(([party, points]) => [
          party,
          new Set(issue.options.map((other) => other.points[party] ?? 0).filter((other) => other < points)).size,
        ]),
      ),
    })),
  }));
  return { ...scenario, issues };
}
