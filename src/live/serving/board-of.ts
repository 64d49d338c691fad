import { type ClassPupil, phaseOf, pupilsAt, wasSatAt } from '../class/class-state.ts';
import type { Board, BoardChair, BoardPupil, BoardTable, PupilPart } from '../protocol/told-to-teacher.ts';
import { onBoard } from '../table/on-board.ts';
import type { ClassAtHand } from './class-at-hand.ts';
import type { LeadingDevice } from './listeners.ts';
import { isShownHere, isShownOnAutopilot, pupilCount, tableName } from './seen-table.ts';

/** The board, as the teacher or everybody in the room may see it. */
export function boardOf(served: ClassAtHand, as: LeadingDevice['as']): Board {
  const { live, clock } = served;
  const { state, head } = live;
  const now = clock.now();
  return {
    // One that leads nowhere any more is none.
    code: state.code !== undefined && now < state.code.goodUntil ? state.code : undefined,
    doorOpen: state.doorOpen,
    phase: phaseOf(state),
    lesson: state.lesson && { ...state.lesson, now },
    settings: state.settings,
    // A clock may have been put back.
    openedFor: Math.max(0, now - head.openedAt),
    playedFor: state.begunAt === undefined ? undefined : Math.max(0, now - state.begunAt),
    tables: state.tables.map((_, table) => tableOf(served, table, as)),
    standing: state.pupils.filter(({ chair }) => chair === undefined).map((pupil) => pupilOf(served, pupil, as)),
    announced: state.announced?.words,
    pupils: pupilCount(served),
  };
}

function tableOf(served: ClassAtHand, place: number, as: LeadingDevice['as']): BoardTable {
  const { live } = served;
  const table = served.tableAt(place);
  const limit = served.limitAt(place);
  const { round, text, moves } = table === undefined ? NOT_READ : onBoard(table.live);
  return {
    name: tableName(place),
    round,
    used: wasSatAt(live.state, place),
    paused: live.state.tables[place]?.paused ?? false,
    waits: as === 'teacher' ? table?.waits.forTeacher(limit) : table?.waits.forAll(),
    chairs: Array.from({ length: live.head.parties }, (_, party) => chairOf(served, place, party, as)),
    text,
    over: served.endedAt(place),
    // They tell the mandates.
    earlier: as === 'teacher' ? served.earlierAt(place) : [],
    // How often somebody has moved tells of letters between others.
    moves: as === 'teacher' ? moves : 0,
  };
}

/** A table that could not be read yet. */
const NOT_READ = { round: 1, text: [], moves: 0 };

function chairOf(served: ClassAtHand, table: number, party: number, as: LeadingDevice['as']): BoardChair {
  const { state } = served.live;
  return {
    pupils: pupilsAt(state, table, party).map((pupil) => pupilOf(served, pupil, as)),
    negotiator: isShownOnAutopilot(served, table, party),
    put: state.tables[table]?.put.includes(party) ?? false,
  };
}

/** Returns a pupil as shown on the board. Only the teacher sees that a pupil is calling, and the part it took. */
function pupilOf(served: ClassAtHand, pupil: ClassPupil, as: LeadingDevice['as']): BoardPupil {
  const { id, nickname, ready } = pupil;
  const shown = { id, nickname, here: isShownHere(served, id), ready };
  return as === 'teacher'
    ? { ...shown, calling: pupil.calling, part: partOf(served, pupil) }
    : { ...shown, calling: false };
}

function partOf(served: ClassAtHand, { chair, joinedAt, atEnd, debriefed }: ClassPupil): PupilPart {
  const moves = chair === undefined ? 0 : (served.tableAt(chair.table)?.live.movesOf(chair.party) ?? 0);
  return { joined: Math.max(0, joinedAt - served.live.head.openedAt), atEnd, moves, debriefed };
}
