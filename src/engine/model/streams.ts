/** State of one random generator. */
export type StreamState = readonly number[];

export interface Streams {
  /** Chance events that move walk-aways. */
  shocks: StreamState;
  /** Whether a signed text holds. */
  holds: StreamState;
  /** How frank the one asked is, one draw a question. */
  candour: StreamState;
  /** Events that are drawn. */
  events: StreamState;
  /** Whether a member of a bloc dissents, and which. */
  dissents: StreamState;
  /** Differences between the support that homes ask for and the support that they were thought to ask for. */
  homes: StreamState;
}
