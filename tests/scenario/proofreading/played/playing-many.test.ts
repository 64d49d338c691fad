import { expect, test } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { merged } from '#scenario/proofreading/played/merged.ts';
import type { PlayedSummary } from '#scenario/proofreading/played/played-summary.ts';
import { type GamesToPlay, playingMany } from '#scenario/proofreading/played/playing-many.ts';
import { changed } from '../../diagnose.ts';
import { remarksOf, scenarioIn } from './played-of.ts';

/** Each step that there was, and what came of all. */
function played(scenario: Scenario, games: GamesToPlay): readonly PlayedSummary[] {
  const steps = playingMany(scenario)(games);
  const told: PlayedSummary[] = [];
  for (;;) {
    const { value, done } = steps.next();
    told.push(value);
    if (done) return told;
  }
}

/** What so many games came to. */
function summaryOf(scenario: Scenario, games: number, seed = 1): PlayedSummary {
  const [last, ...before] = [...played(scenario, { games, seed })].reverse();
  if (last === undefined) throw new Error(`${before.length} steps`);
  return last;
}

/** The two talk with each other, and beans or trees are worth a signature to both. */
const TALK = ['kind: relayed, opensWith: visit', 'kind: direct'] as const;
const EASY = ['garden: { start: 20,', 'garden: { start: 4,'] as const;
const SCENARIO = scenarioIn(changed(TALK, EASY, EASY));
const NO_DEAL = scenarioIn(changed(TALK));

test('games are told of one by one', () => {
  expect(played(SCENARIO, { games: 5, seed: 1 }).map(({ games }) => games)).toEqual([1, 2, 3, 4, 5]);
});

test('games that are played in parts come to the same as all in one', () => {
  const inParts = merged(summaryOf(SCENARIO, 7, 6), summaryOf(SCENARIO, 5, 1));
  expect(inParts).toEqual(summaryOf(SCENARIO, 12, 1));
  expect(JSON.parse(JSON.stringify(inParts))).toEqual(inParts);
});

test('every game ends in one way, and what it signed is a text', () => {
  const { games, endings, tracks, issues } = summaryOf(SCENARIO, 12);
  expect(Object.values(endings).reduce((sum, count) => sum + count, 0)).toBe(games);
  for (const [track, { rounds, texts }] of tracks.entries()) {
    const signed = rounds.reduce((sum, count) => sum + count, 0);
    expect(signed).toBeGreaterThan(0);
    expect(Object.values(texts).reduce((sum, count) => sum + count, 0)).toBe(signed);
    expect(issues[track]?.options.reduce((sum, option) => sum + option.signed, 0)).toBeGreaterThanOrEqual(signed);
  }
});

test('a walk-away that no text reaches is found by playing', () => {
  const summary = summaryOf(NO_DEAL, 40);
  expect(summary.endings).toMatchObject({ opening: summary.games });
  expect(remarksOf(NO_DEAL, summary).filter((remark) => remark.startsWith('seldom-signed'))).toHaveLength(1);
});

test('what no text could bring a chair is no gain to be compared', () => {
  for (const { gains } of summaryOf(NO_DEAL, 3).chairs) expect(Math.max(...gains)).toBe(0);
});

test('games of other scenarios are not merged', () => {
  const other = scenarioIn(
    changed([
      '      - { id: noon, label: At noon,',
      '      - { id: six, label: At six, points: { ada: 1, ben: 1 } }\n      - { id: noon, label: At noon,',
    ]),
  );
  expect(() => merged(summaryOf(SCENARIO, 1), summaryOf(other, 1))).toThrow(RangeError);
});
