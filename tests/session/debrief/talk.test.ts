import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { TALKED_ABOUT } from '#engine/model/scenario/debrief-notes.ts';
import type { State } from '#engine/model/state.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { clauseStatusOf, signedWording } from '#engine/text/text.ts';
import { talkOf } from '#session/debrief/talk.ts';
import type { TalkStep } from '#session/debrief/talk-model.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { readGoldenEnding } from '../../replays/golden-files.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { badSentences } from '../bad-sentences.ts';
import { type PlayedGame, playedGame } from './played-games.ts';

const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const GAMES: readonly PlayedGame[] = [
  ...seeds(4).map((seed) => playedGame('job-offer', seed)),
  ...seeds(4).map((seed) => playedGame('village-water', seed)),
  playedGame('white-house-2025', 3),
];

function stepOf({ talk }: PlayedGame, key: string): TalkStep | undefined {
  return talk.steps.find((each) => each.key === key);
}

function termOf({ talk }: PlayedGame, key: string): string | undefined {
  return talk.terms.find((each) => each.key === key)?.here;
}
const numbersIn = (words: string) =>
  [...words.matchAll(/\d[\d,]*(\.\d+)?/g)].map(([each]) => Number(each.replaceAll(',', '')));

/** Lists the days on which the articles that are settled at the end came to stand for good, looked up move by move. */
function daysOfSettling({ game, setup, moves, state: end }: PlayedGame): number[] {
  const standing = (now: State, issue: number) =>
    clauseStatusOf(game.common, at(now.text, issue), issue) === 'initialled'
      ? JSON.stringify(signedWording(game.common, now, issue))
      : undefined;
  const settled = game.common.issues.map((_, issue) => issue).filter((issue) => standing(end, issue) !== undefined);
  const days = new Map<number, number>();
  const state = createGame(game, setup);
  for (const move of moves) {
    const told = state.record.length;
    applyTo(game, state, move);
    for (const issue of settled) {
      if (standing(state, issue) !== standing(end, issue)) days.delete(issue);
      // A move that ends a day also brings the next dawn, so the line that tells of the article has the day.
      else if (!days.has(issue)) days.set(issue, dayTold(state.record.slice(told), issue));
    }
  }
  return [...days.values()];
}

function dayTold(lines: State['record'], issue: number): number {
  const line = lines.find((each) => 'issue' in each && each.issue === issue);
  if (line === undefined) throw new Error(`no line tells of article ${issue}`);
  return line.round;
}

describe('what there is to talk about', UNHURRIED, () => {
  it('goes from people to what happened to what it means, in thirty minutes or in five', () => {
    for (const { talk } of GAMES) {
      const keys = talk.steps.map(({ key }) => key);
      expect(keys).toEqual(TALKED_ABOUT.filter((each) => keys.includes(each)));
      const short = talk.steps.filter((step) => step.short !== undefined);
      expect(short.map(({ key }) => key)).toEqual(['leave', 'felt', 'meaning']);
      expect(short.reduce((sum, step) => sum + (step.short ?? 0), 0)).toBe(5);
      expect(talk.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(30);
    }
    expect(GAMES.at(-1)?.talk.steps).toHaveLength(8);
  });

  it.each(GAMES)('finds what was settled late', (played) => {
    const days = daysOfSettling(played);
    const last = days.filter((day) => day === played.state.round).length;
    const here = termOf(played, 'deadline');
    expect(here === undefined).toBe(last < 2 || last * 2 < days.length);
    const counts = last === days.length ? [last] : [days.length, last];
    if (here !== undefined) expect(numbersIn(here).slice(0, counts.length)).toEqual(counts);
  });

  it.each(GAMES)('tells on which day a part was signed', (played) => {
    for (const [track, { status, since }] of played.state.tracks.entries()) {
      const signed = played.game.say('debrief-talk.day-signed', { track });
      const days = stepOf(played, 'happened')?.rows.map(({ answer }) => answer.includes(signed)) ?? [];
      expect(days.flatMap((isIt, index) => (isIt ? [index + 1] : []))).toEqual(status === 'signed' ? [since] : []);
    }
  });

  it('has every claim, kept apart from what became of it', () => {
    for (const played of GAMES) {
      const rows = stepOf(played, 'claims')?.rows ?? [];
      expect(rows).toHaveLength(played.state.claims.length);
      expect(badSentences(rows.map(({ answer }) => answer))).toEqual([]);
    }
  });

  it('is told in whole sentences', () => {
    for (const { talk } of GAMES) {
      const guess = talk.steps.flatMap((step) => step.guess ?? []);
      const sentences = [
        ...talk.terms.flatMap(({ meaning, here }) => [meaning, here]),
        ...guess.flatMap(({ why, means, squares }) => [why, means, squares.words]),
        ...talk.steps.flatMap(({ question, rows }) => [question, ...rows.map(({ answer }) => answer)]),
      ];
      expect(badSentences(sentences)).toEqual([]);
    }
  });
});

describe('a scenario that says nothing for the debrief', () => {
  it('has steps all the same, and asks its questions one by one', () => {
    const { scenario, setup, moves } = readGoldenEnding('signed');
    const { debrief: _, ...silent } = shippedScenario(scenario);
    const steps = (debrief: object | undefined) =>
      finish(
        talkOf(
          compileTold(
            debrief === undefined ? silent : { ...silent, debrief: { whatHappened: [], questions: [], ...debrief } },
          ),
          setup,
          moves,
          0,
        ),
      ).steps;
    expect(steps(undefined).map(({ key }) => key)).toEqual(['leave', 'felt', 'happened', 'why', 'possible', 'meaning']);
    const asked = steps({
      questions: ['Who was heard?', 'Who was not?'],
      steps: [{ title: 'Draw it', ask: ['Draw the table.'] }],
    });
    expect(asked.slice(-4).map(({ question }) => question)).toEqual([
      'Draw the table.',
      'Who was heard?',
      'Who was not?',
      'Where have you seen something like this in real life?',
    ]);
    const own = steps({ steps: [{ about: 'felt', title: 'Your mood', ask: ['Were you glad?', 'When?'] }] });
    expect(own[1]).toMatchObject({ key: 'felt', name: 'Your mood', question: 'Were you glad?', ask: ['When?'] });
  });
});
