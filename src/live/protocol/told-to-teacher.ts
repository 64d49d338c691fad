/** The messages that a teacher's page receives; a projector receives a part of their content. */
import type { EndingKind } from '#engine/model/ending.ts';
import type { Clause } from '#engine/model/moves.ts';
import type { Rounds } from '#engine/model/scenario/rounds.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { ClassSettings } from './asked-by-teacher.ts';
import type { ToldClock } from './lesson.ts';
import type { LobbyParty, Phase, PupilCount } from './told-to-pupil.ts';

/** A class that was just opened. Tokens are told once, and only hashes of them are kept. */
export interface Opened {
  readonly classId: string;
  readonly token: string;
  /** Shows the board, and does nothing. */
  readonly projector: string;
}

export interface Leading {
  readonly as: 'teacher' | 'projector';
  readonly scenario: { readonly id: string; readonly title: string; readonly digest: number };
  /** True if the scenario has attacks in its news, which a class can leave out. */
  readonly hasAttacks: boolean;
  readonly parties: readonly LobbyParty[];
  /** By issue. */
  readonly issues: readonly { readonly title: string; readonly options: readonly string[] }[];
  /** The names, number and dates of the rounds. */
  readonly rounds: Rounds;
  /** By table and party: the token of its card. Only for teachers. */
  readonly cards: readonly (readonly string[])[] | undefined;
  readonly board: Board;
}

/** The code that pupils type to join a class. */
export interface ClassCode {
  /** Such as `DOVE 4217`. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly goodUntil: number;
}

/** The board: no points, no mandates. Sent whenever it changes. */
export interface Board {
  readonly code: ClassCode | undefined;
  readonly doorOpen: boolean;
  readonly phase: Phase;
  /** `undefined` if the lesson has no clock, before it is started, and in the debrief. */
  readonly lesson: ToldClock | undefined;
  readonly settings: ClassSettings;
  /** Milliseconds since the class was opened, and since it began. */
  readonly openedFor: number;
  readonly playedFor: number | undefined;
  readonly tables: readonly BoardTable[];
  /** Pupils without a chair. */
  readonly standing: readonly BoardPupil[];
  readonly announced: string | undefined;
  readonly pupils: PupilCount;
}

export interface BoardTable {
  readonly name: string;
  /** Counted from 1. */
  readonly round: number;
  /** True if a pupil has, or once had, a chair there. */
  readonly used: boolean;
  readonly paused: boolean;
  readonly waits: Waits | undefined;
  readonly chairs: readonly BoardChair[];
  /** By issue: what stands in the text, absent where it is open. */
  readonly text: readonly (Pick<Clause, 'option' | 'or'> | undefined)[];
  readonly over: { readonly ending: EndingKind; readonly code: string } | undefined;
  /** The lines that the table was taken back from, the first one first. Only for teachers. */
  readonly earlier: readonly BoardLine[];
  readonly moves: number;
}

/** A line of a table that was taken back. It stays, and counts no more. */
export interface BoardLine {
  /** True if its game had ended; else it was brought to its ending as if nobody had moved any more. */
  readonly ended: boolean;
  readonly ending: EndingKind;
  readonly code: string;
  /** The round that it had come to. */
  readonly round: number;
  /** The round to whose morning the table was taken back, and the teacher's sentence on it. */
  readonly back: number;
  readonly why: string | undefined;
}

/** The parties that a table waits for. */
export interface Waits {
  readonly parties: readonly number[];
  readonly kind: 'talk' | 'answer' | 'carry' | 'reply' | 'review' | 'open' | 'vote';
  /** Milliseconds, when this was sent. */
  readonly waited: number;
  readonly left: number | undefined;
}

export interface BoardChair {
  readonly pupils: readonly BoardPupil[];
  readonly negotiator: boolean;
  /** True if the teacher assigned the negotiator. */
  readonly put: boolean;
}

export interface BoardPupil {
  readonly id: string;
  readonly nickname: string;
  readonly here: boolean;
  readonly ready: boolean;
  readonly calling: boolean;
  /** Part that the pupil has taken in the lesson. Only for teachers. */
  readonly part?: PupilPart | undefined;
}

export interface PupilPart {
  /** Milliseconds from the opening of the class to joining it. */
  readonly joined: number;
  /** `undefined` until the debrief is opened. */
  readonly atEnd: boolean | undefined;
  /** Moves that people have made in the pupil's chair. */
  readonly moves: number;
  readonly debriefed: boolean;
}

/** A table with everything revealed, enough to replay the game to any moment. */
export interface Observed {
  readonly table: number;
  readonly scenario: Scenario;
  readonly setup: Setup;
  /** Texts of `moveText`, from the first on. */
  readonly moves: readonly string[];
}

export interface ToldToTeacher {
  board(board: Board): void;
  /** Further moves of the table that is observed: from the `after`-th on. */
  observed(more: { readonly table: number; readonly after: number; readonly moves: readonly string[] }): void;
  gone(): void;
}
