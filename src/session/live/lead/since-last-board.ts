/** Sentences that are read out to the teacher of a live class, who may not see its board. */
import type { Board, BoardPupil, BoardTable } from '#live/protocol/told-to-teacher.ts';
import type { Speaker } from '#messages/speaker.ts';
import { nicknameInWords, tableInWords } from '../../classroom/class/names-in-words.ts';
import { pupilsOf } from './pupil-counts.ts';

/** Pupils who are named; of more who join or are ready at once, the number is told. */
const MOST_NAMED = 2;

/** Returns a sentence for each change: the beginning, pauses, endings, and students who join, are ready, leave or return. */
export function sinceLastBoard(speaker: Speaker, before: Board, after: Board): readonly string[] {
  return [
    ...beginning(speaker, before, after),
    ...lastPhases(speaker, before, after),
    ...pauses(speaker, before, after),
    ...endings(speaker, before, after),
    ...arrivals(speaker, before, after),
    ...calls(speaker, before, after),
    ...absences(speaker, before, after),
  ];
}

function beginning({ say }: Speaker, before: Board, after: Board): readonly string[] {
  return before.phase === 'waiting' && after.phase === 'playing' ? [say('live-board.talks-begin')] : [];
}

/** The last phases of a lesson with a clock. */
function lastPhases({ say }: Speaker, { lesson: before }: Board, { lesson }: Board): readonly string[] {
  if (lesson === undefined || lesson.phase === before?.phase) return [];
  const { phase } = lesson;
  return phase === 'last-day' || phase === 'vote' ? [`${say(`live-lesson.begun-${phase}`)}.`] : [];
}

/** One sentence where all tables pause or go on together. */
function pauses(speaker: Speaker, before: Board, after: Board): readonly string[] {
  if (after.phase !== 'playing') return [];
  const going = after.tables.filter(({ over }) => over === undefined);
  return [true, false].flatMap((paused) => {
    const changed = after.tables.filter(
      (table, index) => table.over === undefined && table.paused === paused && before.tables[index]?.paused === !paused,
    );
    const isAll = changed.length > 1 && changed.length === going.length;
    if (isAll) return [speaker.say(paused ? 'live-board.all-pause' : 'live-board.all-go-on')];
    return changed.map((table) => pauseInWords(speaker, table));
  });
}

function pauseInWords(speaker: Speaker, table: BoardTable): string {
  return speaker.say(table.paused ? 'live-board.table-pauses' : 'live-board.table-goes-on', {
    table: tableInWords(speaker, table),
  });
}

function endings(speaker: Speaker, before: Board, after: Board): readonly string[] {
  return after.tables.flatMap((table, index) => {
    if (table.over === undefined || before.tables[index]?.over !== undefined) return [];
    return speaker.say('live-board.has-ended', {
      table: tableInWords(speaker, table),
      ending: speaker.say(`class-results.kind-${table.over.ending}`),
    });
  });
}

/** Students who join, and those who are ready before the talks. */
function arrivals(speaker: Speaker, before: Board, after: Board): readonly string[] {
  const was = new Map(pupilsOf(before).map((pupil) => [pupil.id, pupil]));
  const joined = pupilsOf(after).filter(({ id }) => !was.has(id));
  const ready = after.phase === 'waiting' ? pupilsOf(after).filter((pupil) => isNewlyReady(was, pupil)) : [];
  return [
    ...(joined.length > MOST_NAMED
      ? [speaker.say('live-board.many-join', { pupils: joined.length })]
      : joined.map(({ nickname }) => speaker.say('live-board.joins', { who: nicknameInWords(speaker, nickname) }))),
    ...(ready.length > MOST_NAMED
      ? [speaker.say('live-board.many-ready', { pupils: ready.length })]
      : ready.map(({ nickname }) => speaker.say('live-board.is-ready', { who: nicknameInWords(speaker, nickname) }))),
  ];
}

function isNewlyReady(was: ReadonlyMap<string, BoardPupil>, { id, ready }: BoardPupil): boolean {
  return ready && was.get(id)?.ready !== true;
}

/** Students who have raised a hand. */
function calls(speaker: Speaker, before: Board, after: Board): readonly string[] {
  const called = new Set(pupilsOf(before).flatMap(({ id, calling }) => (calling ? [id] : [])));
  return pupilsOf(after)
    .filter(({ id, calling }) => calling && !called.has(id))
    .map(({ nickname }) => speaker.say('live-board.raises-hand', { who: nicknameInWords(speaker, nickname) }));
}

function absences(speaker: Speaker, before: Board, after: Board): readonly string[] {
  if (after.phase !== 'playing') return [];
  const was = new Map(pupilsOf(before).map((pupil) => [pupil.id, pupil.here]));
  const changed = pupilsOf(after).filter(({ id, here }) => was.get(id) === !here);
  return changed.map(({ here, nickname }) =>
    speaker.say(here ? 'live-board.is-back' : 'live-board.is-away', { who: nicknameInWords(speaker, nickname) }),
  );
}
