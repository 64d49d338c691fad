/** Reasons for which a request is refused. The page has a sentence for each. */
export const PROBLEMS = [
  /** The message is invalid or too long, or the server failed to process it. A retry will not help. */
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
  /** The class admits no further pupils. */
  'door-closed',
  /** Another pupil has the chair. */
  'seat-taken',
  'no-such-seat',
  /** The device has had a seat at that table, and may have read another mandate there: the teacher gives it a chair. */
  'same-table',
  /** The table does not accept moves now: it is paused, has not begun, or is over. */
  'paused',
  'not-begun',
  'over',
  /** Classes may be opened only on the computer that serves them, or with its key. */
  'may-not-open',
  /** There are as many classes, tables or pupils as this server takes. */
  'full',
  /** The scenario cannot be played. */
  'no-scenario',
  /** The change may not be stored: disk full or store unreachable. A retry is safe and shows the result. */
  'not-stored',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** The reply to a request. */
export type RequestReply<Told = object> =
  | ({ readonly ok: true } & Told)
  | { readonly ok: false; readonly why: Problem };
