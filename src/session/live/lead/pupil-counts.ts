import type { Board, BoardPupil } from '#live/protocol/told-to-teacher.ts';

/** How many pupils a class has, with a chair or without. */
export interface PupilCounts {
  readonly all: number;
  /** See `isHere`. */
  readonly away: number;
  readonly calling: number;
  /** Of those who are here: who has said so before the talks begin. */
  readonly ready: number;
}

export function pupilCounts(board: Board): PupilCounts {
  const pupils = pupilsOf(board);
  const count = (is: (pupil: BoardPupil) => boolean) => pupils.filter(is).length;
  return {
    all: pupils.length,
    away: count((pupil) => !isHere(board, pupil)),
    calling: count(({ calling }) => calling),
    ready: count(({ here, ready }) => here && ready),
  };
}

/** Whether a pupil has a device that is connected. In the debrief devices show an ending, and need no server for that: nobody is told to be away. */
export function isHere({ phase }: Pick<Board, 'phase'>, { here }: Pick<BoardPupil, 'here'>): boolean {
  return here || phase === 'debrief';
}

/** All of them, table by table, and last those without a chair. */
export function pupilsOf({ tables, standing }: Board): readonly BoardPupil[] {
  return [...tables.flatMap(({ chairs }) => chairs.flatMap(({ pupils }) => pupils)), ...standing];
}
