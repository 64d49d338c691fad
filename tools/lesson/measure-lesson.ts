import { readFileSync } from 'node:fs';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed } from '#engine/model/setup.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { markdownTable } from '../report/markdown.ts';
import { countGame, type GameCount } from './count-game.ts';
import { type Accepting, commonest, type Lesson, lessonOf, type Medians, type Proposed } from './lesson.ts';
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
  return asJson ? JSON.stringify(lesson, null, 2) : reportOn(scenario, lesson, commonest(games));
}

const TEMPLATES_LISTED = 10;

/** A lesson in Markdown; templates as `commonest` gives them. */
function reportOn(
  scenario: Scenario,
  lesson: Lesson,
  templates: readonly (readonly [template: string, count: number])[],
): string {
  const { games, seed } = lesson;
  return [
    `${games} games of ${lesson.scenario} among its negotiators, seeds ${seed} to ${seed + games - 1}.`,
    `### What a chair reads and does\n\nMedians of a game.`,
    chairsTable(scenario, lesson),
    '### What each does, in all games',
    deedsTable(scenario, lesson),
    '### What negotiating is worth',
    worthTable(scenario, lesson),
    zoneTable(scenario, lesson),
    '### What is said',
    wordsTable(lesson),
    '### What letters ask for, and who does so first',
    proposalsTable(scenario, lesson),
    '### The commonest templates of reasons\n\n{A} is an answer, {Q} a question or part, {P} a party, {D} a day, {N} a number.',
    markdownTable(
      ['template', 'times'],
      templates.slice(0, TEMPLATES_LISTED).map(([template, times]) => [template.replaceAll('|', '/'), String(times)]),
    ),
  ].join('\n\n');
}

function chairsTable({ parties }: Scenario, { chairs }: Lesson): string {
  const row = (title: string, of: (chair: Medians) => number) => [
    title,
    ...parties.map(({ id }) => String(of(chairs[id] as Medians))),
  ];
  return markdownTable(
    ['', ...parties.map(({ id }) => id)],
    [
      row('words of the brief and the first minute', ({ words }) => words.brief),
      row('words of news, letters and answers', ({ words }) => words.table),
      row('words of the ending’s first page', ({ words }) => words.ending),
      row('all words', ({ words }) => words.all),
      row('letters', ({ letters }) => letters),
      row('of them repeated without a new reason', ({ repeatedLetters }) => repeatedLetters),
      row('decisions', ({ decisions }) => decisions),
      row('of them letters carried', ({ carries }) => carries),
    ],
  );
}

function deedsTable({ parties }: Scenario, { againstOwnPosition, stalling, reopened }: Lesson): string {
  const row = (title: string, from: Readonly<Record<string, number>>, told: (value: number) => string) => [
    title,
    ...parties.map(({ id }) => told(from[id] ?? 0)),
  ];
  return markdownTable(
    ['', ...parties.map(({ id }) => id)],
    [
      row('own offers that hold what it is publicly against', againstOwnPosition, percent),
      row('said to have made no move for days', stalling, String),
      row('opened again what was agreed', reopened, String),
    ],
  );
}

function worthTable({ parties }: Scenario, { accepting }: Lesson): string {
  const row = (title: string, told: (chair: Accepting) => string) => [
    title,
    ...parties.map(({ id }) => told(accepting[id] as Accepting)),
  ];
  return markdownTable(
    ['over accepting what beats no deal', ...parties.map(({ id }) => id)],
    [
      row('games that end with another text', ({ anotherText }) => percent(anotherText)),
      row('points more', ({ pointsMore }) => pointsMore.toFixed(1)),
    ],
  );
}

function zoneTable({ tracks }: Scenario, { zone }: Lesson): string {
  return markdownTable(
    ['packages that all can sign on the first day', ''],
    tracks.map(({ id }) => [id, `${zone[id]?.deals} of ${zone[id]?.of}`]),
  );
}

function wordsTable({ claims, declarations, vague, letters }: Lesson): string {
  const rows: readonly (readonly [string, number])[] = [
    ['claims that are answered by the one they are about', claims.answered],
    ['games in which somebody asks whether a claim is true', claims.asked],
    ['games with a declaration', declarations],
    ['games in which a vague clause is offered', vague],
    ['letters of the first two rounds with a reason from the world', letters.withBecause],
    ['letters that repeat an earlier one without a new reason', letters.repeated],
    ['the ten commonest templates, of all reasons given', letters.topTenTemplates],
    ['the twenty commonest templates', letters.topTwentyTemplates],
  ];
  return markdownTable(
    ['', 'share'],
    rows.map(([title, value]) => [title, percent(value)]),
  );
}

function proposalsTable({ parties, issues }: Scenario, { proposed }: Lesson): string {
  const ids = parties.map(({ id }) => id);
  const rows = issues.flatMap((issue) =>
    issue.options.map(({ id, label }) => {
      const { games, firstBy, firstRound }: Proposed = proposed[issue.id]?.[id] ?? { games: 0, firstBy: {} };
      const first =
        firstRound === undefined
          ? ['-', ...ids.map(() => '-')]
          : [String(firstRound), ...ids.map((party) => percent(firstBy[party] ?? 0))];
      return [issue.id, label, percent(games), ...first];
    }),
  );
  return markdownTable(['question', 'answer', 'games', 'round', ...ids], rows, 2);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
