import { at } from '#engine/model/at.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { classPlan, type TablePlan } from './class-plan.ts';
import type { KitTable } from './kit-block.ts';
import type { KitDocument } from './kit-document.ts';
import { framed, titled } from './kit-frame.ts';
import { type LessonLength, type LessonStep, lessonPlan, minutesToRead } from './lesson-plan.ts';

/** Size of a class, and length of its lesson. */
export interface ClassWish {
  readonly students: number;
  readonly minutes: LessonLength;
}

/** A lesson minute by minute, and who sits where. */
export function runSheet(game: LocalizedGame, { students, minutes }: ClassWish): KitDocument {
  const title = game.say('kit.run', { minutes, students });
  const tables = classPlan(students, game.common.partyCount);
  return framed(game, {
    id: `run-sheet-${minutes}-minutes-${students}-students`,
    title,
    audience: 'teacher',
    compact: true,
    blocks: [
      titled(title),
      { kind: 'subheading', words: game.say('kit-lesson.run-before') },
      { kind: 'list', marker: 'box', items: beforeOf(game, minutes, tables) },
      { kind: 'subheading', words: game.say('kit-lesson.run-lesson') },
      timesOf(game, minutes),
      { kind: 'subheading', words: game.say('kit-lesson.run-seats') },
      { kind: 'words', words: game.say('kit-lesson.run-seats-words', { students, tables: tables.length }) },
      seatsOf(game, tables),
      { kind: 'list', marker: 'dot', items: besidesOf(game, tables) },
    ],
  });
}

function beforeOf(game: LocalizedGame, minutes: LessonLength, tables: readonly TablePlan[]): string[] {
  const { scenario } = game;
  const step = lessonPlan(minutes, game.common.roundCount).find(({ kind }) => kind === 'read');
  const longest = Math.max(...scenario.parties.map(({ mandate }) => minutesToRead(Object.values(mandate))));
  const needed = minutesToRead(scenario.situation) + longest;
  return [
    ...(scenario.contentNote === undefined ? [] : [game.say('kit-lesson.run-content-note')]),
    game.say('kit-lesson.run-copies', { tables: tables.length, chairs: game.common.partyCount }),
    game.say('kit-lesson.run-forms', { count: tables.length * game.common.partyCount * 4 }),
    needed > (step?.minutes ?? 0)
      ? game.say('kit-lesson.run-read-before', { needed, given: step?.minutes ?? 0 })
      : game.say('kit-lesson.run-read-here', { needed }),
    ...((scenario.events ?? []).length === 0 ? [] : [game.say('kit-lesson.run-cards')]),
    ...(someShared(game, minutes) ? [game.say('kit-lesson.run-shared')] : []),
  ];
}

/** True if several rounds pass in one exchange. */
function someShared({ common }: LocalizedGame, minutes: LessonLength): boolean {
  return lessonPlan(minutes, common.roundCount).some((step) => step.kind === 'talk' && step.from < step.to);
}

function timesOf(game: LocalizedGame, minutes: LessonLength): KitTable {
  let passed = 0;
  const rows = lessonPlan(minutes, game.common.roundCount).map((step) => {
    const from = passed;
    passed += step.minutes;
    return [
      game.say('kit-lesson.run-time', { from, to: passed }),
      String(step.minutes),
      stepName(game, step),
      stepWords(game, step),
    ];
  });
  return {
    kind: 'table',
    heads: [
      game.say('kit-lesson.run-when'),
      game.say('kit-lesson.run-minutes'),
      game.say('kit-lesson.run-what'),
      game.say('kit-lesson.run-how'),
    ],
    rows,
    numeric: [1],
  };
}

function stepName(game: LocalizedGame, step: LessonStep): string {
  if (step.kind !== 'talk') return game.say(`kit-lesson.step-${step.kind}`);
  const { from, to } = step;
  return from === to ? game.say('kit-lesson.step-talk-one', { from }) : game.say('kit-lesson.step-talk', { from, to });
}

function stepWords(game: LocalizedGame, step: LessonStep): string {
  if (step.kind === 'talk' && hasNews(game, step)) return game.say('kit-lesson.step-talk-news');
  return step.kind === 'open' && game.scenario.contentNote !== undefined
    ? game.say('kit-lesson.step-open-note')
    : game.say(`kit-lesson.step-${step.kind}-words`);
}

/** True if news may come at the start of one of the rounds. News that wait for something else are on cards that say so. */
function hasNews({ events }: LocalizedGame, { from, to }: Extract<LessonStep, { kind: 'talk' }>): boolean {
  return events.some(({ off, trigger }) => {
    if (off) return false;
    if (trigger.kind === 'round') return trigger.round >= from && trigger.round <= to;
    return trigger.kind === 'drawn' && trigger.from <= to && trigger.to >= from;
  });
}

function seatsOf(game: LocalizedGame, tables: readonly TablePlan[]): KitTable {
  const someWatch = tables.some(({ observers }) => observers.length > 0);
  return {
    kind: 'table',
    heads: [
      game.say('kit-lesson.run-table'),
      ...game.scenario.parties.map(({ name }) => name),
      ...(someWatch ? [game.say('kit-lesson.run-watch')] : []),
    ],
    firstWidth: 15,
    rows: tables.map(({ number, chairs, observers }) => [
      String(number),
      ...game.scenario.parties.map((_, party) => {
        const chair = chairs.find((each) => each.party === party);
        return chair === undefined ? game.say('kit-lesson.run-nobody') : numbered(game, chair.students);
      }),
      ...(someWatch ? [observers.length === 0 ? '' : numbered(game, observers)] : []),
    ]),
  };
}

function numbered(game: LocalizedGame, students: readonly number[]): string {
  return game.say('kit.listed', { words: students.map(String) });
}

function besidesOf(game: LocalizedGame, tables: readonly TablePlan[]): string[] {
  const empty = at(tables, 0).empty;
  const pairs = tables.some(({ chairs }) => chairs.some(({ students }) => students.length > 1));
  return [
    game.say('kit-lesson.run-draw'),
    ...(empty.length === 0 ? [] : [game.say('kit-lesson.run-empty', { who: empty })]),
    ...(pairs ? [game.say('kit-lesson.run-pairs')] : []),
    game.say('kit-lesson.run-other-task'),
    game.say('kit-lesson.run-missing'),
  ];
}
