import { readFileSync } from 'node:fs';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed } from '#engine/model/setup.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { inHundred, markdownTable } from '../report/markdown.ts';
import { countGame, type GameCount } from './count-game.ts';
import { type Accepting, type Lesson, lessonOf, type Medians, type Proposed } from './lesson.ts';
import { lessonTables } from './lesson-tables.ts';

/** Games that a thread plays at a time. */
const AT_A_TIME = 10;

/** Some games, for a thread to play. */
export interface Job {
  readonly first: Seed;
  readonly games: number;
}

/**
 * Reads a scenario file.
 * @throws Error with a sentence when there is none, or it cannot be played
 */
export function readScenario(file: string): Scenario {
  const parsed = parseScenario(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} cannot be played: npm run -s parley -- check ${file} says why.`);
  return parsed.scenario;
}

/** The jobs that so many games come to. */
export function jobsFor({ games, seed }: { readonly games: number; readonly seed: Seed }): Job[] {
  return Array.from({ length: Math.ceil(games / AT_A_TIME) }, (_, index) => ({
    first: seed + index * AT_A_TIME,
    games: Math.min(AT_A_TIME, games - index * AT_A_TIME),
  }));
}

/** Plays the games of a job. */
export function play(scenario: Scenario, { first, games }: Job): GameCount[] {
  const tables = lessonTables(scenario);
  return Array.from({ length: games }, (_, index) => countGame(tables, first + index));
}

/** The result as JSON or, for people, as Markdown. */
export function written(scenario: Scenario, games: readonly GameCount[], asJson: boolean): string {
  const lesson = lessonOf(scenario, games);
  return asJson ? JSON.stringify(lesson, null, 2) : reportOn(scenario, lesson);
}

/** A lesson in Markdown. */
function reportOn(scenario: Scenario, lesson: Lesson): string {
  const { games, seed } = lesson;
  return [
    `${games} games of ${lesson.scenario} among its negotiators, seeds ${seed} to ${seed + games - 1}.`,
    '### What a chair reads, does and gains',
    'Words, letters and decisions are medians of a game.',
    chairsTable(scenario, lesson),
    zoneSentence(scenario, lesson),
    '### What is said',
    wordsTable(lesson),
    '### What letters ask for',
    'In brackets: the delegation that mostly asks first, and the median day.',
    proposalsTable(scenario, lesson),
  ].join('\n\n');
}

function chairsTable({ parties }: Scenario, lesson: Lesson): string {
  const row = (title: string, of: (id: string) => string | number) => [title, ...parties.map(({ id }) => `${of(id)}`)];
  const median = (title: string, of: (chair: Medians) => number) =>
    row(title, (id) => Math.round(of(lesson.chairs[id] as Medians)));
  const passive = (id: string) => lesson.accepting[id] as Accepting;
  return markdownTable(
    ['', ...parties.map(({ id }) => id)],
    [
      median('words of the brief and the first minute', ({ words }) => words.brief),
      median('words of news, letters and answers', ({ words }) => words.table),
      median('words of the ending’s first page', ({ words }) => words.ending),
      median('all words', ({ words }) => words.all),
      median('letters received', ({ letters }) => letters),
      median('letters repeated without a new reason', ({ repeatedLetters }) => repeatedLetters),
      median('decisions', ({ decisions }) => decisions),
      row('own offers against its public position, %', (id) => inHundred(lesson.againstOwnPosition[id] ?? 0)),
      row('said to stall, all games', (id) => lesson.stalling[id] ?? 0),
      row('reopened an agreed article, all games', (id) => lesson.reopened[id] ?? 0),
      row('games that end differently if it is passive, %', (id) => inHundred(passive(id).anotherText)),
      row('points more than if it is passive', (id) => passive(id).pointsMore.toFixed(1)),
    ],
  );
}

function zoneSentence({ tracks }: Scenario, { zone }: Lesson): string {
  const deals = tracks.map(({ id }) => `${id} ${zone[id]?.deals} of ${zone[id]?.of}`);
  return `Packages that all can sign on the first day: ${deals.join(', ')}.`;
}

function wordsTable({ claims, declarations, vague, letters }: Lesson): string {
  const rows: readonly (readonly [string, number])[] = [
    ['claims that their subject answers', claims.answered],
    ['games in which a claim is questioned', claims.asked],
    ['games with a public demand', declarations],
    ['games with a vague proposal', vague],
    ['letters of the first two days with a reason from the world', letters.withBecause],
    ['letters repeated without a new reason', letters.repeated],
    ['the twenty commonest templates, of all reasons', letters.topTwentyTemplates],
  ];
  return markdownTable(
    ['', '%'],
    rows.map(([title, value]) => [title, inHundred(value)]),
  );
}

function proposalsTable({ issues }: Scenario, { proposed }: Lesson): string {
  const rows = issues.map((issue) => {
    const answers = issue.options.map(({ id, label }) => ({ label, asked: proposed[issue.id]?.[id] as Proposed }));
    answers.sort((one, other) => other.asked.games - one.asked.games);
    return [issue.id, answers.map(({ label, asked }) => `${label} ${askedFor(asked)}`).join(', ')];
  });
  return markdownTable(['article', 'answers, % of games'], rows, 2);
}

/** Share of games, and who asks first on which day, such as "97 (ukraine, 1)". */
function askedFor({ games, firstBy, firstRound }: Proposed): string {
  const [first] = Object.entries(firstBy).sort((one, other) => other[1] - one[1]);
  return firstRound === undefined ? '0' : `${inHundred(games)} (${first?.[0]}, ${firstRound})`;
}
