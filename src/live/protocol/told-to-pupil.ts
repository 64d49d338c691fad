/** The messages that a pupil's page receives. They contain nothing that only another seat may know. */
import type { Refusal } from '#engine/model/refusal.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { ReadUpTo } from '#engine/views/read-up-to.ts';
import type { HeardNote } from '#engine/wire/heard-notes.ts';
import type { OwnPart } from '#engine/wire/own-part.ts';
import type { PublicPart } from '#engine/wire/public-part.ts';
import type { ViewPatch } from '#engine/wire/view-patch.ts';
import type { ClassSettings } from './asked-by-teacher.ts';
import type { ToldClock } from './lesson.ts';

/** A class as it is seen at its door. */
export interface Lobby {
  readonly classId: string;
  readonly title: string;
  /** In the order of the scenario. */
  readonly parties: readonly LobbyParty[];
  readonly seating: ClassSettings['seating'];
  readonly open: boolean;
  readonly tables: readonly SeenTable[];
  /** Nicknames that are taken. */
  readonly taken: readonly string[];
  /** The chair of the card; absent without one, or where it is none of this class. */
  readonly card?: ChairIndices | undefined;
}

/** The properties of a party that are public before joining, as in the scenario. */
export type LobbyParty = Pick<PublicPart['parties'][number], 'id' | 'name' | 'fullName' | 'mark' | 'summary'>;

/** A table as anybody of the class may see it. */
export interface SeenTable {
  /** A tree, such as `alder`. */
  readonly name: string;
  /** By party. */
  readonly chairs: readonly SeenChair[];
}

export interface SeenChair {
  readonly pupils: readonly SeenPupil[];
  /** True if a negotiator decides: the chair is empty, its pupils are offline, or the teacher assigned one. */
  readonly negotiator: boolean;
}

export interface SeenPupil {
  readonly nickname: string;
  /** True if a device of the pupil is connected. */
  readonly here: boolean;
  readonly ready: boolean;
}

/** The chair of a pupil: the indices of the table in the class and of the party in the scenario. */
export interface ChairIndices {
  readonly table: number;
  readonly party: number;
}

/** A seat, for the one who has it. The token is kept by the page, and opens this seat alone. */
export interface SeatCredentials {
  readonly classId: string;
  readonly pupil: string;
  readonly token: string;
  readonly nickname: string;
  /** Absent while the pupil has no chair. */
  readonly chair: ChairIndices | undefined;
  readonly settings: ClassSettings;
  readonly title: string;
}

/** The data that a seat receives beside its view: complete in a sheet, incremental afterwards. */
interface ToldToSeat {
  /** Counts what the seat has been told, and not the moves: what others do unseen is told by no number either. */
  readonly after: number;
  /** Notes on members that the seat has heard and that are not part of the public scenario, see `heardNotes`. */
  readonly notes: readonly HeardNote[];
  /** The reasons that negotiators gave for their moves, by `reasonsKeyOf` and similar keys. */
  readonly reasons: readonly SaidReasons[];
  /** Moves of the seat, by a student or a negotiator: texts of `moveText`. */
  readonly ownMoves: readonly string[];
  /** The record up to the pupil's own last move; moves that a negotiator made for the seat since then are news. */
  readonly read: ReadUpTo;
  /**
   * The number of moves made for the seat by a negotiator, or by a teacher who ended the day: in a sheet since the
   * seat's own last move, otherwise among the moves of this message.
   */
  readonly inYourPlace: number;
}

/** A snapshot of everything that a seat may know. */
export interface SeatSnapshot extends ToldToSeat {
  /** The number of times that the table was taken back: with another one the game is another one, too. */
  readonly line: number;
  readonly scenario: PublicPart;
  readonly own: OwnPart;
  /** `encodeView`. */
  readonly view: string;
  /** The view at the seat's next move, if pending counter-proposals are returned before it; encoded by `encodeView`. */
  readonly ahead: string | undefined;
}
export type SaidReasons = readonly [key: string, reasons: readonly Reason[]];

/** The changes for a seat. If `from` differs from the page's count, the page requests the whole sheet. */
export interface SeatDelta extends ToldToSeat {
  readonly from: number;
  readonly view: ViewPatch;
  /** From the view after it. */
  readonly ahead: ViewPatch | undefined;
}

/** The result of moves. `late`: another move came first; the page has received it, or soon will. */
export type MoveResult = { readonly came: 'made' | 'late' } | { readonly came: 'refused'; readonly refusal: Refusal };

/** Before the talks, while they go on, and once the debrief is open to all. */
export type Phase = 'waiting' | 'playing' | 'debrief';

/** The state of the table and the class, apart from the game itself. Sent on every change. */
export interface SeatContext {
  readonly phase: Phase;
  /** `undefined` if the lesson has no clock, before it is started, and in the debrief. */
  readonly lesson: ToldClock | undefined;
  readonly table: SeenTable | undefined;
  readonly paused: boolean;
  /**
   * The parties that the table waits for, as far as the seat may know: one, or several at a vote. While a party has a
   * private letter to answer, others see the party that has the floor; empty if that is not public.
   */
  readonly waitsFor: readonly number[];
  /** For how long, in milliseconds, when this was sent. */
  readonly waited: number;
  /** Milliseconds left for the decision; `undefined` unless there is a limit and the table waits for this seat. */
  readonly left: number | undefined;
  /** The last thing that the teacher has announced. */
  readonly announced: Announced | undefined;
  /** The last message of the teacher to this student or the table. */
  readonly told: Announced | undefined;
  /** The number of nudges to this chair. */
  readonly nudged: number;
  readonly calling: boolean;
  /** The last time that the teacher took the table back; `undefined` in its first line. */
  readonly takenBack: TableTakenBack | undefined;
  /** The finished game; absent until it is over. */
  readonly over: Over | undefined;
  readonly pupils: PupilCount;
}
/** Pupils of a class, with a chair or without; `here`: those who are shown as connected. */
export interface PupilCount {
  readonly here: number;
  readonly all: number;
}
export interface Announced {
  /** Counts up. */
  readonly number: number;
  readonly words: string;
}
/** The act of a teacher who takes a table back to the morning of a round. */
export interface TableTakenBack {
  /** Counts up. */
  readonly number: number;
  readonly round: number;
  /** The teacher's sentence; `undefined` if there is none. */
  readonly why: string | undefined;
}
export interface Over {
  /** Of the game, as in any link; absent while others of the class still play, to whom it would tell the mandates. */
  readonly code: string | undefined;
  readonly table: string;
  /** Codes of the lines that the table was taken back from, the first one first; empty while there is no `code`. */
  readonly earlier: readonly string[];
}

/** For a page that has not the scenario of a finished game. */
export interface WholeScenario {
  readonly scenario: Scenario;
}

/** The notifications to a pupil, with their content. */
export interface ToldToPupil {
  seen(seen: SeatDelta): void;
  around(around: SeatContext): void;
  /** The seat is another one now, or none: to be taken as after a reload. */
  moved(seat: SeatCredentials): void;
  /** The seat was given back, from another device that had it, too. */
  left(): void;
  /** The class is gone. */
  gone(): void;
}
