import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { markdownTable } from '../report/markdown.ts';
import { countTalks, type TalksCount, talkTables } from './count-talks.ts';
import type { Job } from './measure-lesson.ts';
import { share, sum } from './statistics.ts';
import { type TalkQuestions, talkQuestions } from './talk-questions.ts';
import { type Chair, type Signed, type Talks, talksOf } from './talks.ts';

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
  const tables = talkTables(scenario);
  return Array.from({ length: games }, (_, index) => countTalks(tables, questions, first + index));
}

/** The result as JSON or, for people, as Markdown. */
export function written({ scenario, questions }: Asking, games: readonly TalksCount[], asJson: boolean): string {
  const talks = talksOf(scenario, questions, games);
  return asJson ? JSON.stringify(talks, null, 2) : talksReport(scenario, talks);
}

/** Share of games in Markdown. */
function percent(part: number, whole: number): string {
  return `${(share(part, whole) * 100).toFixed(0)} %`;
}

/** The figures of talks in Markdown. */
function talksReport(scenario: Scenario, talks: Talks): string {
  const { games, seed, negotiatorsVersion } = talks;
  return [
    `${games} games of ${talks.scenario} among its negotiators (version ${negotiatorsVersion}), seeds ${seed} to ${seed + games - 1}.`,
    '### Changes of position, and their causes',
    changesTable(talks),
    '### What letters ask for',
    askedTable(talks),
    '### Letters and refusals',
    lettersTable(talks),
    '### What is signed',
    signedTable(talks),
    answersTable(scenario, talks),
    '### What each signs and ratifies',
    signatoriesTable(scenario, talks),
    '### What bargaining and asking are worth',
    chairsTable(scenario, talks),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function changesTable({ changes, causes, games }: Talks): string {
  const rows = Object.entries(changes).map(([kind, { all, withoutCause }]) => [
    kind,
    String(all),
    String(withoutCause),
  ]);
  const all = sum(Object.values(changes).map((each) => each.all));
  const without = sum(Object.values(changes).map(({ withoutCause }) => withoutCause));
  const given = Object.entries(causes).map(([cause, times]) => `${cause} ${times}`);
  return [
    markdownTable(['shown in', 'changes', 'without a spoken cause'], [...rows, ['all', String(all), String(without)]]),
    `A game has ${share(all, games).toFixed(1)} changes, ${share(without, games).toFixed(1)} of them without a cause. Causes given: ${given.length === 0 ? 'none' : given.join(', ')}.`,
  ].join('\n\n');
}

function askedTable({ asked, games }: Talks): string {
  if (asked.length === 0) return 'Nothing is asked after.';
  return markdownTable(
    ['asked for', 'by', 'letters', 'games', 'games after the first day'],
    asked.map(({ title, from, letters, ...each }) => [
      title,
      from.join(' or '),
      String(letters),
      percent(each.games, games),
      percent(each.later, games),
    ]),
    2,
  );
}

function lettersTable({ letters, refusals }: Talks): string {
  const { all, named, withChange, accepted } = refusals;
  return markdownTable(
    ['', ''],
    [
      ['letters', String(letters.count)],
      ['words of a letter, at the mean', letters.words.toFixed(1)],
      ['sentences of a letter, at the mean', letters.sentences.toFixed(1)],
      ['letters of 25 to 60 words in two to four sentences', percent(letters.wellSized, 1)],
      ['templates of sentences', String(letters.templates)],
      ['the twenty commonest templates, of all sentences', percent(letters.topTwenty, 1)],
      ['refusals', String(all)],
      ['refusals that name an article', percent(named, all)],
      ['refusals that name an answer which would be accepted', percent(withChange, all)],
      ['of these: accepted if exactly that is changed', percent(accepted, withChange)],
    ],
  );
}

function signedTable({ signed, games, signedWith, priced }: Talks): string {
  return [
    markdownTable(
      ['part', 'signed', 'median day', 'texts', 'commonest text'],
      Object.entries(signed).map(([track, each]) => [
        track,
        `${each.games} (${percent(each.games, games)})`,
        each.medianDay === null ? '-' : String(each.medianDay),
        String(each.texts),
        percent(each.commonest, each.games),
      ]),
    ),
    ...signedWith.map((each) => `With ${each.title}: ${each.with} of ${each.signed} signed texts.`),
    ...priced.map((each) => `As ${each.title}, without a named price: ${each.withoutPrice} of ${each.signed}.`),
  ].join('\n\n');
}

function answersTable({ issues }: Scenario, { signed }: Talks): string {
  const rows = Object.values(signed).flatMap(({ answers, games }) =>
    Object.entries(answers).flatMap(([issue, options]) =>
      (issues.find(({ id }) => id === issue)?.options ?? []).flatMap(({ id, label }) => {
        const times = options[id];
        return times === undefined ? [] : [[issue, label, percent(times, games)]];
      }),
    ),
  );
  return rows.length === 0 ? '' : markdownTable(['signed on', 'answer', 'of signed texts'], rows, 2);
}

function signatoriesTable({ parties }: Scenario, { signed }: Talks): string {
  const all = Object.entries(signed);
  const row = (title: string, of: (id: string) => string) => [title, ...parties.map(({ id }) => of(id))];
  const ofTrack = ([track, { refusedBy, games, against }]: readonly [string, Signed]) => [
    row(`${track}: home refuses`, (id) => `${refusedBy[id]} of ${games}`),
    row(`${track}: signed answers that it is publicly against`, (id) => String(against[id]?.all)),
    row(`${track}: of these without an announced change`, (id) => String(against[id]?.unannounced)),
  ];
  return markdownTable(['', ...parties.map(({ id }) => id)], all.flatMap(ofTrack));
}

function chairsTable({ parties }: Scenario, { chairs }: Talks): string {
  const row = (title: string, of: (chair: Chair) => string) => [
    title,
    ...parties.map(({ id }) => of(chairs[id] as Chair)),
  ];
  return markdownTable(
    ['', ...parties.map(({ id }) => id)],
    [
      row('own points of a negotiator', ({ negotiator }) => negotiator.points.toFixed(1)),
      row('a passive player, against a negotiator', ({ negotiator, passive }) =>
        (passive.points - negotiator.points).toFixed(1),
      ),
      row('parts signed with a negotiator', ({ negotiator }) => String(negotiator.signatures)),
      row('parts signed with a passive player', ({ passive }) => String(passive.signatures)),
      row('asking at every occasion, against never asking', ({ informed, uninformed }) =>
        (informed.points - uninformed.points).toFixed(1),
      ),
      row('a negotiator, against never asking', ({ negotiator, uninformed }) =>
        (negotiator.points - uninformed.points).toFixed(1),
      ),
    ],
  );
}
