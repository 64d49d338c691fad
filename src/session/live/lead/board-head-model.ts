import type { Board, Leading } from '#live/protocol/told-to-teacher.ts';
import type { Speaker } from '#messages/speaker.ts';
import { pupilCounts } from './pupil-counts.ts';

/** The heading of a live class. */
export interface BoardHeadModel {
  /** "After the White House: 8 tables" */
  readonly heading: string;
  /** "28 students here, 1 away" */
  readonly students: string;
  /** "minute 24" of the talks; absent before they begin. */
  readonly minute: string | undefined;
  readonly code: string | undefined;
}

const MINUTE = 60_000;

/** @param since Milliseconds since the board was sent */
export function boardHeadOf({ say }: Speaker, { scenario }: Leading, board: Board, since: number): BoardHeadModel {
  const { playedFor, code, tables } = board;
  const { here, away } = pupilCounts(board);
  return {
    heading: say('live-board.board-heading', { title: scenario.title, tables: tables.length }),
    students: away === 0 ? say('live-board.students-here', { here }) : say('live-board.students-away', { here, away }),
    minute:
      playedFor === undefined
        ? undefined
        : say('live-board.minute', { minute: Math.floor((playedFor + since) / MINUTE) + 1 }),
    code: code?.text,
  };
}
