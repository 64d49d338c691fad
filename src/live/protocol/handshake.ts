/**
 * How messages travel, by Socket.IO: what is asked for is an event of that name, with the message and an
 * acknowledgement, which is given the `Reply`; what is told is an event of that name with the message.
 */

/** What a page says of itself when it connects, as `auth`. */
export interface Handshake {
  readonly protocol: number;
}

/**
 * With what a connection is refused (`message` of the error): the page is of another version than the server, or there
 * are as many connections as it takes. A page of another origin is told nothing at all.
 */
export type Refused = 'other-version' | 'full';

/**
 * A parameter of the address (`query`) that is drawn anew for every attempt to connect. Where several processes stand
 * behind a balancer, it sends what belongs to one attempt to one process, and the next attempt perhaps to another one.
 */
export const ATTEMPT_PARAMETER = 'attempt';
