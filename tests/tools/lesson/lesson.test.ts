import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { overAccepting } from '../../../tools/lesson/accepting.ts';
import { countGame, type GameCount } from '../../../tools/lesson/count-game.ts';
import { lessonOf } from '../../../tools/lesson/lesson.ts';
import { lessonTables } from '../../../tools/lesson/lesson-tables.ts';
import { jobsFor, play, written } from '../../../tools/lesson/measure-lesson.ts';
import { sentencesOf, templatesOf } from '../../../tools/lesson/templates.ts';
import { sampleSize } from '../../properties/fuzz-runs.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const TUTORIAL = shippedScenario('job-offer');
const FLAGSHIP = shippedScenario('white-house-2025');
const tables = lessonTables(FLAGSHIP);

describe('a game as it is counted', () => {
  const game = countGame(tables, 700);
  const { moves, state } = playGame(tables.negotiating, 700, () => 0);

  it('counts what a chair decides in about as many decisions as it makes moves and replies', () => {
    const own = FLAGSHIP.parties.map((_, party) => moves.filter((move) => move.party === party).length);
    game.chairs.forEach(({ decisions }, party) => {
      expect(decisions).toBeGreaterThan(at(own, party) / 2);
      expect(decisions).toBeLessThan(at(own, party) * 1.5);
    });
  });

  it('names for each option that a letter asks for the first round in which one does', () => {
    expect(game.proposals.length).toBeGreaterThan(FLAGSHIP.issues.length);
    for (const { issue, option, round, by } of game.proposals) {
      const holding = state.offers.filter(({ clauses }) =>
        clauses.some((clause) => clause.issue === issue && (clause.option === option || clause.or === option)),
      );
      expect(Math.min(...holding.map((offer) => offer.round))).toBe(round);
      expect(holding.some((offer) => offer.round === round && offer.from === by)).toBe(true);
    }
  });

  it('counts offers of all, and those against an own position among them', () => {
    const made = game.ownOffers.reduce((sum, offers) => sum + offers.made, 0);
    expect(made).toBe(state.offers.length);
    for (const offers of game.ownOffers) expect(offers.againstPosition).toBeLessThanOrEqual(offers.made);
  });

  it('compares each chair with one that only accepts, which of two ends at no deal makes the same text', () => {
    const same = playGame(at(tables.accepting, 1), 700, () => 0).state;
    expect(overAccepting(at(tables.accepting, 1), 1, 700, same)).toEqual({ anotherText: false, pointsMore: 0 });
    const { pointsMore } = overAccepting(at(tables.accepting, 1), 1, 700, state);
    expect(game.chairs[1]?.overAccepting.pointsMore).toBe(pointsMore);
  });

  it('has every chair read something', () => {
    for (const { words } of game.chairs) {
      for (const place of ['brief', 'table', 'ending'] as const) expect(words[place]).toBeGreaterThan(100);
      expect(words.all).toBe(words.brief + words.table + words.ending);
    }
  });

  it.runIf(sampleSize(false, true))('is counted the same each time', () => {
    expect(countGame(tables, 700)).toEqual(game);
  });
});

describe('a lesson', () => {
  it('is summed up over games: medians of chairs, shares of games', () => {
    const count = (words: number, declares: boolean): GameCount => ({
      seed: words,
      chairs: TUTORIAL.parties.map(() => ({
        words: { brief: 9, table: words, ending: 1, all: words + 10 },
        letters: 4,
        repeatedLetters: 1,
        decisions: 3,
        stalling: 1,
        reopened: 0,
        overAccepting: { anotherText: declares, pointsMore: words },
      })),
      proposals: [{ issue: 0, option: 1, by: 1, round: words }],
      ownOffers: TUTORIAL.parties.map(() => ({ made: 4, againstPosition: 1 })),
      claims: { made: 2, answered: 1 },
      asksIfTrue: false,
      declares,
      offersVague: false,
      early: { letters: 4, withBecause: 3 },
      templates: [['still no.', 3]],
    });
    const lesson = lessonOf(TUTORIAL, [count(1, true), count(9, false), count(5, false), count(6, false)]);
    const [first = '', second = ''] = TUTORIAL.parties.map(({ id }) => id);
    const [issue] = TUTORIAL.issues;
    expect(lesson).toMatchObject({ scenario: 'job-offer', games: 4, seed: 1, declarations: 0.25, vague: 0 });
    expect(lesson.chairs[first]).toEqual({
      words: { brief: 9, table: 5.5, ending: 1, all: 15.5 },
      letters: 4,
      repeatedLetters: 1,
      decisions: 3,
    });
    expect(lesson.stalling[second]).toBe(4);
    expect(lesson.accepting[first]).toEqual({ anotherText: 0.25, pointsMore: 5.25 });
    expect(lesson.againstOwnPosition[first]).toBe(0.25);
    expect(lesson.claims).toEqual({ answered: 0.5, asked: 0 });
    expect(lesson.letters).toEqual({ withBecause: 0.75, repeated: 0.25, topTwentyTemplates: 1 });
    const proposed = lesson.proposed[issue?.id ?? ''] ?? {};
    const [never = '', always = ''] = (issue?.options ?? []).map(({ id }) => id);
    expect(proposed[always]).toEqual({ games: 1, firstBy: { [first]: 0, [second]: 1 }, firstRound: 5.5 });
    expect(proposed[never]).toEqual({ games: 0, firstBy: { [first]: 0, [second]: 0 } });
  });

  it('is played in jobs that come to all its games, each seed once', () => {
    const jobs = jobsFor({ games: 23, seed: 700 });
    const seeds = jobs.flatMap(({ first, games }) => Array.from({ length: games }, (_, index) => first + index));
    expect(seeds).toEqual(Array.from({ length: 23 }, (_, index) => 700 + index));
  });

  it('is written as one JSON document or as tables', () => {
    const games = play(TUTORIAL, { first: 700, games: 2 });
    expect(JSON.parse(written(TUTORIAL, games, true))).toEqual(structuredClone(lessonOf(TUTORIAL, games)));
    expect(written(TUTORIAL, games, false)).toContain('| words of news, letters and answers |');
  });
});

describe('a template', () => {
  const templateOf = templatesOf(inEnglish(tables.negotiating.game));

  it('leaves out what differs from one occasion to the next', () => {
    const one = templateOf('What stands in the way is “Budapest” (Place).');
    expect(templateOf('What stands in the way is “Like Article 5” (Guarantees).')).toBe(one);
    const asked = templateOf('We ask for a meeting in Budapest.');
    expect(templateOf('We ask for a guarantee like NATO’s Article 5.')).toBe(asked);
    expect(templateOf('What stands in the way is your answer.')).not.toBe(one);
    expect(templateOf('We said so to Kyiv on Tuesday.')).toBe(templateOf('We said so to the Coalition on Friday.'));
  });

  it('is that of one sentence', () => {
    expect(sentencesOf('Still no. “Why?” they ask. It is late')).toEqual([
      'Still no.',
      '“Why?',
      'they ask.',
      'It is late',
    ]);
  });
});
