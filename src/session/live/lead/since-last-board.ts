/** What is told aloud of a live class, for whoever does not see its board: endings, and who goes away or comes back. */
import type { Board } from '#live/protocol/told-to-teacher.ts';
import type { Speaker } from '#messages/speaker.ts';
import { nicknameInWords, tableInWords } from '../../classroom/class/names-in-words.ts';
import { pupilsOf } from './pupil-counts.ts';

/** A sentence for each, the endings first. Nothing of who comes for the first time: before the talks that is everybody. */
export function sinceLastBoard(speaker: Speaker, before: Board, after: Board): readonly string[] {
  return [...endings(speaker, before, after), ...absences(speaker, before, after)];
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

function absences(speaker: Speaker, before: Board, after: Board): readonly string[] {
  if (after.phase !== 'playing') return [];
  const was = new Map(pupilsOf(before).map((pupil) => [pupil.id, pupil.here]));
  const changed = pupilsOf(after).filter(({ id, here }) => was.get(id) === !here);
  return changed.map(({ here, nickname }) =>
    speaker.say(here ? 'live-board.is-back' : 'live-board.is-away', { who: nicknameInWords(speaker, nickname) }),
  );
}
