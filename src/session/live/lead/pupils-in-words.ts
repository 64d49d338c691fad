import type { Board, BoardPupil, Leading } from '#live/protocol/told-to-teacher.ts';
import type { Speaker } from '#messages/speaker.ts';
import { nicknameInWords, tableInWords } from '../../classroom/class/names-in-words.ts';
import { pupilsOf } from './pupil-counts.ts';
import type { ChairPupil } from './table-card-model.ts';

/** Returns the pupils of a class without a chair. */
export function standingIn(speaker: Speaker, { standing }: Board): readonly ChairPupil[] {
  return standing.map(({ nickname, ...pupil }) => ({ ...pupil, name: nicknameInWords(speaker, nickname) }));
}

/** A student with a raised hand. */
export interface Caller {
  readonly id: string;
  readonly name: string;
  /** "Heron (Table Alder, Russia) needs your help" */
  readonly words: string;
}

/** Returns the students with a raised hand. */
export function callersIn(speaker: Speaker, leading: Leading): readonly Caller[] {
  return pupilsOf(leading.board)
    .filter(({ calling }) => calling)
    .map((pupil) => {
      const who = nicknameInWords(speaker, pupil.nickname);
      const where = whereInWords(speaker, leading, pupil);
      const words =
        where === undefined
          ? speaker.say('live-board.calls-standing', { who })
          : speaker.say('live-board.who-calls', { who, where });
      return { id: pupil.id, name: who, words };
    });
}

/** Describes a pupil's place: "Table Alder, Russia"; `undefined` if it has no chair. */
function whereInWords(speaker: Speaker, { parties, board }: Leading, { id }: BoardPupil): string | undefined {
  for (const table of board.tables) {
    const party = table.chairs.findIndex(({ pupils }) => pupils.some((pupil) => pupil.id === id));
    const { [party]: seat } = parties;
    if (seat) return speaker.say('live-board.where', { table: tableInWords(speaker, table), party: seat.name });
  }
  return undefined;
}
