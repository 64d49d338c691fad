/** Why something that was asked for is not done. The page has a sentence for each. */
export const PROBLEMS = [
  /** What was sent is no message of this protocol, or is too long, or the server has failed at it: trying again helps nobody. */
  'unreadable',
  /** The page is older or newer than the server: loading it again helps. */
  'other-version',
  /** Too much was sent in a short time. */
  'too-fast',
  /** No open class has that code. */
  'no-such-code',
  /** There is no such class any more. */
  'no-such-class',
  /** The seat's or the teacher's token is not one of this class; or the seat was taken away. */
  'not-yours',
  /** Nobody else is let in. */
  'door-closed',
  /** Somebody sits there. */
  'seat-taken',
  'no-such-seat',
  /** The device has had a seat at that table, and may have read another mandate there: the teacher gives it a chair. */
  'same-table',
  /** Nothing can be done at the table now: it is paused, or not begun, or over. */
  'paused',
  'not-begun',
  'over',
  /** Classes may be opened only on the computer that serves them, or with its key. */
  'may-not-open',
  /** There are as many classes, tables or pupils as this server takes. */
  'full',
  /** The scenario cannot be played. */
  'no-scenario',
  /** It may not have been stored: the disk is full, or the store cannot be reached. Trying again is right, and tells. */
  'not-stored',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What is given back for something that was asked for. */
export type Reply<Told = object> = ({ readonly ok: true } & Told) | { readonly ok: false; readonly why: Problem };
