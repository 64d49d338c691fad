import type { PartyIndex } from '#engine/model/moves.ts';
import type { LessonClock } from '../protocol/lesson.ts';
import type { ChairIndices } from '../protocol/told-to-pupil.ts';
import type { ClassCode } from '../protocol/told-to-teacher.ts';

/** An event of a class, apart from the games at its tables. */
export type ClassHappening =
  /** A new code, which replaces the earlier one. */
  | ({ readonly is: 'code' } & ClassCode)
  | {
      readonly is: 'joined';
      readonly nickname: string;
      /** Hash of the seat's token. */
      readonly token: string;
      readonly chair: ChairIndices | undefined;
    }
  | { readonly is: 'seated'; readonly pupil: string; readonly chair: ChairIndices | undefined }
  | { readonly is: 'left'; readonly pupil: string }
  | { readonly is: 'ready'; readonly pupil: string; readonly ready: boolean }
  | { readonly is: 'calling'; readonly pupil: string; readonly calling: boolean }
  | { readonly is: 'begun' }
  /** Another phase or end of the lesson; without a clock: the lesson has none any more. */
  | { readonly is: 'lesson'; readonly clock: LessonClock | undefined }
  | { readonly is: 'paused'; readonly tables: readonly number[]; readonly paused: boolean }
  | { readonly is: 'time-given'; readonly to: readonly GivenTime[] }
  | { readonly is: 'limit'; readonly seconds: number | undefined }
  | { readonly is: 'nudged'; readonly table: number; readonly parties: readonly PartyIndex[] }
  | ({ readonly is: 'stand-in'; readonly sits: boolean } & ChairIndices)
  | { readonly is: 'announced'; readonly words: string }
  /** A message of the teacher to some students. */
  | { readonly is: 'told'; readonly pupils: readonly string[]; readonly words: string }
  | { readonly is: 'door'; readonly open: boolean }
  /** `here`: the pupils who were present when it was opened. */
  | { readonly is: 'debrief'; readonly open: boolean; readonly here?: readonly string[] | undefined }
  /** A pupil's device has opened the debrief of its table. */
  | { readonly is: 'debriefed'; readonly pupil: string }
  | { readonly is: 'table-added' }
  /** The game of a table has ended, recorded by the process that serves it for the others; `line`: after so many times that it was taken back. */
  | { readonly is: 'over'; readonly table: number; readonly line?: number }
  /** A table was taken back, for the time of this number; recorded like `over`. */
  | { readonly is: 'taken-back'; readonly table: number; readonly line: number };

/** More time for one decision at a table: the one after so many moves. */
export interface GivenTime {
  readonly table: number;
  readonly after: number;
  readonly seconds: number;
}

/** The same as it lies in the log of the class. */
export type ClassEvent = ClassHappening & {
  /** Milliseconds since 1970, by the clock of the process that wrote it. */
  readonly at: number;
};

export function eventText(event: ClassEvent): string {
  return JSON.stringify(event);
}

/** Parses an entry of a class log without validation: only classes write to their logs. */
export function eventIn(text: string): ClassEvent {
  return JSON.parse(text) as ClassEvent;
}
