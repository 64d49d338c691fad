import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { seated } from '#lab/measuring/seated.ts';
import { inHundred, markdownTable } from '../report/markdown.ts';
import { countTalks, type TalksCount } from './count-talks.ts';
import type { Job } from './measure-lesson.ts';
import { share, sum } from './statistics.ts';
import { type TalkQuestions, talkQuestions } from './talk-questions.ts';
import { type Signed, type Talks, talksOf } from './talks.ts';

/** A scenario, and what its lesson asks after. */
export interface Asking {
  readonly scenario: Scenario;
  readonly questions: TalkQuestions;
}

/** A scenario with what its lesson asks after, from a folder of questions. */
export function asking(scenario: Scenario, folder: string): Asking {
  return { scenario, questions: talkQuestions(folder, scenario) };
}

/** Plays the games of a job. */
export function play({ scenario, questions }: Asking, { first, games }: Job): TalksCount[] {
  const table = seated(scenario, new Map());
  return Array.from({ length: games }, (_, index) => countTalks(table, questions, first + index));
}

/** The result as JSON or, for people, as Markdown. */
export function written({ scenario, questions }: Asking, games: readonly TalksCount[], asJson: boolean): string {
  const talks = talksOf(scenario, questions, games);
  return asJson ? JSON.stringify(talks, null, 2) : talksReport(scenario, talks);
}

/** The figures of talks in Markdown. */
function talksReport(scenario: Scenario, talks: Talks): string {
  const { games, seed, negotiatorsVersion } = talks;
  return [
    `${games} games of ${talks.scenario} among its negotiators (version ${negotiatorsVersion}), seeds ${seed} to ${seed + games - 1}.`,
    changesSentence(talks),
    '### Letters and refusals',
    lettersTable(talks),
    ...(talks.asked.length === 0 ? [] : [askedSentence(talks)]),
    '### What is signed',
    signedTable(talks),
    ...answersTables(scenario, talks),
    signatoriesTable(scenario, talks),
  ].join('\n\n');
}

function percentOf(part: number, whole: number): string {
  return inHundred(share(part, whole));
}

function changesSentence({ changes, causes, games }: Talks): string {
  const all = sum(Object.values(changes).map((each) => each.all));
  const without = sum(Object.values(changes).map(({ withoutCause }) => withoutCause));
  const given = Object.entries(causes).sort((one, other) => other[1] - one[1]);
  const causesGiven = given.map(([cause, times]) => `${cause} ${times}`).join(', ');
  return `A game has ${share(all, games).toFixed(1)} changes of position. Without a spoken cause: ${without} of ${all}. Causes: ${causesGiven || 'none'}.`;
}

function askedSentence({ asked, games }: Talks): string {
  const demands = asked.map(({ title, from, later }) => `${title} (${from.join(' or ')}) ${percentOf(later, games)}`);
  return `Games with a letter that asks for a public demand after the first day, in %: ${demands.join(', ')}.`;
}

function lettersTable({ letters, refusals }: Talks): string {
  const { all, named, withChange, accepted } = refusals;
  return markdownTable(
    ['', ''],
    [
      ['letters', String(letters.count)],
      ['words and sentences of a letter, mean', `${letters.words.toFixed(1)}, ${letters.sentences.toFixed(1)}`],
      ['letters of at most 60 words and four sentences, %', percentOf(letters.paragraphs, 1)],
      ['templates of sentences', String(letters.templates)],
      ['the twenty commonest, % of sentences', percentOf(letters.topTwenty, 1)],
      ['refusals', String(all)],
      ['refusals that name an article, %', percentOf(named, all)],
      ['refusals that name an acceptable answer, %', percentOf(withChange, all)],
      ['accepted if exactly that is changed, % of these', percentOf(accepted, withChange)],
    ],
  );
}

function signedTable({ signed, games, signedWith, priced }: Talks): string {
  return [
    markdownTable(
      ['part', 'signed, % of games', 'median day', 'texts', 'commonest, %'],
      Object.entries(signed).map(([track, each]) => [
        track,
        percentOf(each.games, games),
        each.medianDay === null ? '-' : String(each.medianDay),
        String(each.texts),
        percentOf(each.commonest, each.games),
      ]),
    ),
    ...signedWith.map((each) => `With ${each.title}: ${each.with} of ${each.signed} signed texts.`),
    ...priced.map((each) => `As ${each.title}, without a named price: ${each.withoutPrice} of ${each.signed}.`),
  ].join('\n\n');
}

/** Returns a table of signed answers, or nothing if no part is signed. */
function answersTables({ issues }: Scenario, { signed }: Talks): string[] {
  const rows = Object.values(signed).flatMap(({ answers, games }) =>
    Object.entries(answers).map(([issue, times]) => {
      const options = issues.find(({ id }) => id === issue)?.options ?? [];
      const shares = options.flatMap(({ id, label }) =>
        times[id] === undefined ? [] : [`${label} ${percentOf(times[id], games)}`],
      );
      return [issue, shares.join(', ')];
    }),
  );
  return rows.length === 0 ? [] : [markdownTable(['article', 'answers, % of signed texts'], rows, 2)];
}

function signatoriesTable({ parties }: Scenario, { signed }: Talks): string {
  const row = (title: string, of: (id: string) => string) => [title, ...parties.map(({ id }) => of(id))];
  const ofTrack = ([track, { refusedBy, games, against }]: readonly [string, Signed]) => [
    row(`${track} refused at home, of ${games}`, (id) => String(refusedBy[id])),
    row(`${track}: answers signed against its public position (unannounced)`, (id) => {
      const { all = 0, unannounced = 0 } = against[id] ?? {};
      return all === 0 ? '0' : `${all} (${unannounced})`;
    }),
  ];
  return markdownTable(['', ...parties.map(({ id }) => id)], Object.entries(signed).flatMap(ofTrack));
}
