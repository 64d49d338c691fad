/** What a pupil's page is told. Nothing in it is another seat's to know. */
import type { Refusal } from '#engine/model/refusal.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { ReadUpTo } from '#engine/views/read-up-to.ts';
import type { HeardNote } from '#engine/wire/heard-notes.ts';
import type { OwnPart } from '#engine/wire/own-part.ts';
import type { PublicPart } from '#engine/wire/public-part.ts';
import type { ViewPatch } from '#engine/wire/view-patch.ts';
import type { ClassSettings } from './asked-by-teacher.ts';

/** A class as it is seen at its door. */
export interface Door {
  readonly classId: string;
  readonly title: string;
  /** In the order of the scenario. */
  readonly parties: readonly DoorParty[];
  readonly seating: ClassSettings['seating'];
  readonly open: boolean;
  readonly tables: readonly SeenTable[];
  /** Nicknames that are taken. */
  readonly taken: readonly string[];
  /** The chair of the card; absent without one, or where it is none of this class. */
  readonly card?: Chair | undefined;
}

/** What of a party is told at the door, as the scenario has it. */
export type DoorParty = Pick<PublicPart['parties'][number], 'id' | 'name' | 'fullName' | 'mark' | 'summary'>;

/** A table as anybody of the class may see it. */
export interface SeenTable {
  /** A tree, such as `alder`. */
  readonly name: string;
  /** By party. */
  readonly chairs: readonly SeenChair[];
}

export interface SeenChair {
  readonly pupils: readonly SeenPupil[];
  /** Whether a negotiator decides there now, since nobody sits there, or is here, or since the teacher has said so. */
  readonly negotiator: boolean;
}

export interface SeenPupil {
  readonly nickname: string;
  /** Whether a device of that pupil is connected. */
  readonly here: boolean;
  readonly ready: boolean;
}

/** Where a pupil sits: places of the table in its class, and of the party in the scenario. */
export interface Chair {
  readonly table: number;
  readonly party: number;
}

/** A seat, for the one who has it. The token is kept by the page, and opens this seat alone. */
export interface Seat {
  readonly classId: string;
  readonly pupil: string;
  readonly token: string;
  readonly nickname: string;
  /** Absent while the pupil has no chair. */
  readonly chair: Chair | undefined;
  readonly settings: ClassSettings;
  readonly title: string;
}

/** What a seat is told beside its view: all of it in a sheet, then what has come. */
interface ToldToSeat {
  /** Counts what the seat has been told, and not the moves: what others do unseen is told by no number either. */
  readonly after: number;
  /** What the seat has heard of members that is no part of the scenario as all are told it, see `heardNotes`. */
  readonly notes: readonly HeardNote[];
  /** What negotiators have said of what they did, by `keyOf` and the like. */
  readonly reasons: readonly SaidReasons[];
  /** Moves of the seat, whoever made them: texts of `moveText`. */
  readonly ownMoves: readonly string[];
  /** How much of the record lay there when whoever has the seat last moved: what a negotiator did in its place is news. */
  readonly read: ReadUpTo;
  /** How many moves others have made in its place, a negotiator, or a teacher who ended the day: in a sheet since it last moved itself, else of those that have come. */
  readonly inYourPlace: number;
}

/** All that a seat may know at one moment. */
export interface SeatSheet extends ToldToSeat {
  readonly scenario: PublicPart;
  readonly own: OwnPart;
  /** `encodeView`. */
  readonly view: string;
  /** How it will stand for the seat at its next move, where something goes back before it: `encodeView`. */
  readonly ahead: string | undefined;
}
export type SaidReasons = readonly [key: string, reasons: readonly Reason[]];

/** What has changed for a seat. Where `from` is not what the page knows, it asks for the whole sheet. */
export interface Seen extends ToldToSeat {
  readonly from: number;
  readonly view: ViewPatch;
  /** From the view after it. */
  readonly ahead: ViewPatch | undefined;
}

/** What became of moves. `late`: something else came before; the page has been told of it, or soon will be. */
export type MoveCame = { readonly came: 'made' | 'late' } | { readonly came: 'refused'; readonly refusal: Refusal };

/** Before the talks, while they go on, and once the debrief is open to all. */
export type Phase = 'waiting' | 'playing' | 'debrief';

/** How the table and the class stand, beside the game itself. Sent whenever it changes. */
export interface Around {
  readonly phase: Phase;
  readonly table: SeenTable | undefined;
  readonly paused: boolean;
  /**
   * Who is waited for, as far as the seat may know: a party, or several at a vote. While somebody has a letter of others to
   * answer, it is still the one that has the floor; nobody where that is not to be known.
   */
  readonly waitsFor: readonly number[];
  /** For how long, in milliseconds, when this was sent. */
  readonly waited: number;
  /** How much of it is left, where there is a limit and the seat itself is waited for. */
  readonly left: number | undefined;
  /** The last thing that the teacher has announced. */
  readonly announced: Announced | undefined;
  /** How many nudges this chair was given. */
  readonly nudged: number;
  readonly calling: boolean;
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
export interface Over {
  /** Of the game, as in any link; absent while others of the class still play, to whom it would tell the mandates. */
  readonly code: string | undefined;
  readonly table: string;
}

/** For a page that has not the scenario of a finished game. */
export interface WholeScenario {
  readonly scenario: Scenario;
}

/** What is sent to a pupil without being asked for, and what each holds. */
export interface ToldToPupil {
  seen(seen: Seen): void;
  around(around: Around): void;
  /** The seat is another one now, or none: to be taken as after a reload. */
  moved(seat: Seat): void;
  /** The seat was given back, from another device that had it, too. */
  left(): void;
  /** The class is gone. */
  gone(): void;
}
