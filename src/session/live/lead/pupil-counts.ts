import type { Board, BoardPupil } from '#live/protocol/told-to-teacher.ts';

/** Numbers of pupils in a class, with a chair or without: `all` counts pupils here and pupils away. */
export interface PupilCounts {
  readonly all: number;
  readonly here: number;
  readonly away: number;
  readonly calling: number;
  /** Of those who are here: who has said so before the talks begin. */
  readonly ready: number;
}

export function pupilCounts(board: Board): PupilCounts {
  const { all, here } = board.pupils;
  const pupils = pupilsOf(board);
  const count = (is: (pupil: BoardPupil) => boolean) => pupils.filter(is).length;
  return {
    all,
    here,
    away: all - here,
    calling: count(({ calling }) => calling),
    ready: count((pupil) => pupil.here && pupil.ready),
  };
}

/** Returns all pupils, table by table, and last those without a chair. */
export function pupilsOf({ tables, standing }: Board): readonly BoardPupil[] {
  return [...tables.flatMap(({ chairs }) => chairs.flatMap(({ pupils }) => pupils)), ...standing];
}
