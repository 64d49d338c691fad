import { z } from 'zod';
import type { Move } from '#engine/model/moves.ts';
import type { KeyedReasons } from '#engine/negotiators/telling/reasons-given.ts';
import { moveIn, moveText } from '#record/move-text.ts';

/** A move that was made, as a process keeps it: in a few letters, for there are many of them and they are seldom asked for. */
export class KeptEntry {
  readonly by: MovedBy;
  /** See `moveText`. */
  readonly text: string;

  constructor({ by, move }: TableEntry) {
    this.by = by;
    this.text = moveText(move);
  }

  get move(): Move {
    const move = moveIn(this.text);
    if (move === undefined) throw new Error('a move that was written cannot be read');
    return move;
  }
}

/** The author of a move: a pupil in the chair, a negotiator in a pupil's place, or the leader of the class. */
const MOVED_BY = ['seat', 'stand-in', 'leader'] as const;
type MovedBy = (typeof MOVED_BY)[number];

/** A move in the log of a table. */
export interface TableEntry {
  readonly by: MovedBy;
  readonly move: Move;
  /** The reasons of the negotiator that made the move, stored so that they need not be computed again. */
  readonly said?: readonly KeyedReasons[] | undefined;
}

/** The teacher's act of taking a table back, in its log: the moves made since then stay in the log, as an earlier line. */
export interface TakenBack {
  /** The round to whose morning the table goes back. */
  readonly back: number;
  /** The teacher's sentence on why, which the table reads. */
  readonly why?: string | undefined;
}

/** Reasons are taken as they were written: nobody but a table writes into its log. */
const ENTRY = z.object({
  by: z.enum(MOVED_BY),
  move: z.string(),
  said: z.custom<readonly KeyedReasons[]>().optional(),
});

const BACK = z.object({ back: z.int().min(1), why: z.string().optional() });

/** Serializes an entry for the log. */
export function entryText(entry: TableEntry | TakenBack): string {
  if ('back' in entry) return JSON.stringify(entry satisfies z.infer<typeof BACK>);
  const { by, move, said } = entry;
  return JSON.stringify({ by, move: moveText(move), ...(said && { said }) } satisfies z.infer<typeof ENTRY>);
}

/** @throws Error where it was written by something else than `entryText` */
export function entryIn(text: string): TableEntry | TakenBack {
  const entry = z.union([ENTRY, BACK]).parse(JSON.parse(text));
  if ('back' in entry) return entry;
  const { by, move: moved, said } = entry;
  const move = moveIn(moved);
  if (move === undefined) throw new Error('the log of a table holds something that is no move');
  return { by, move, ...(said && { said }) };
}
