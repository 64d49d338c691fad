/** State of one random generator. */
export type StreamState = readonly number[];

export interface Streams {
  /** Chance events that move walk-aways. */
  shocks: StreamState;
  /** Stream for whether a signed text holds. */
  holds: StreamState;
  /** Stream for the candour of replies, one draw per question. */
  candour: StreamState;
  /** Events that are drawn. */
  events: StreamState;
  /** Stream for whether a member of a bloc dissents, and which. */
  dissents: StreamState;
  /** Differences between the support that homes ask for and the support that they were thought to ask for. */
  homes: StreamState;
}
