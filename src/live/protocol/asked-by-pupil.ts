/** The messages of a pupil's page, as validated by the server. Every message is answered by a `RequestReply`. */
import { z } from 'zod';
import { CLASS_ID, CODE, NICKNAME, PARTY, PUPIL, TABLE, TOKEN } from './names-in-messages.ts';

/** Longest text of a move: more than any move takes. */
const MOST_OF_A_MOVE = 512;
/** A counter that goes back takes answers before the move itself. */
const MOST_MOVES = 8;
/** Seats of one class that a device remembers. */
export const MOST_HELD = 12;

export const ASKED_BY_PUPIL = {
  /** The public view of a class before joining; with a card, also the chair of the card. Answered with `Door`. */
  look: z.strictObject({ code: CODE, card: TOKEN.optional() }),
  /**
   * Joins the class: in the chair of the card, shared if it is taken; in the given chair if chairs may be chosen; else in
   * the next chair to be filled. Answered with `SeatCredentials`.
   */
  join: z.strictObject({
    code: CODE,
    nickname: NICKNAME,
    /** Of the seat, drawn by the page by chance, so that a message which is sent twice is one seat. The server draws it where absent. */
    token: TOKEN.optional(),
    card: TOKEN.optional(),
    chair: z.strictObject({ table: TABLE, party: PARTY, share: z.boolean() }).optional(),
    /** Pupils of this class whose seats the device has had: without a card it is seated at none of their tables. */
    held: z.array(PUPIL).max(MOST_HELD).optional(),
  }),
  /** To take one's own seat again, after a reload or on another device. Answered with `SeatCredentials`. */
  sit: z.strictObject({ classId: CLASS_ID, pupil: PUPIL, token: TOKEN }),
  /** Everything that the seat may know. Answered with `SeatSnapshot`; `seen` messages follow from there. */
  sheet: z.strictObject({}),
  /** Moves of the seat, texts of `moveText`, by somebody who had been told so much (`Seen.after`). Answered with `MoveResult`. */
  move: z.strictObject({
    after: z.int().min(0),
    moves: z.array(z.string().min(1).max(MOST_OF_A_MOVE)).min(1).max(MOST_MOVES),
  }),
  /** Sets whether the pupil is ready for the talks to begin. */
  ready: z.strictObject({ ready: z.boolean() }),
  /** More time for the decision that one is asked for: as much again as the limit of the class gives. Nothing where there is no limit. */
  'more-time': z.strictObject({}),
  /** Sets whether the pupil calls the teacher. */
  call: z.strictObject({ calling: z.boolean() }),
  /** The scenario as data, with everything in it: once there is a code of the table's game, `not-yours` before. Answered with `WholeScenario`. */
  scenario: z.strictObject({}),
  /** The device has opened the debrief of its table, whose game is over. */
  debriefed: z.strictObject({}),
  /** Gives the seat back for good. */
  leave: z.strictObject({}),
} as const;

export type AskedByPupil = { readonly [Kind in keyof typeof ASKED_BY_PUPIL]: z.infer<(typeof ASKED_BY_PUPIL)[Kind]> };
