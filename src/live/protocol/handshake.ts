/**
 * Transport over Socket.IO: a request is an event named after its kind, with the message and an acknowledgement that
 * receives the `RequestReply`; a notification is an event named after its kind, with the message.
 */

/** The data that a page sends when it connects, as `auth`. */
export interface Handshake {
  readonly protocol: number;
}

/**
 * With what a connection is refused (`message` of the error): the page is of another version than the server, or there
 * are as many connections as it takes. A page of another origin is told nothing at all.
 */
export type ConnectionRefusal = 'other-version' | 'full';

/**
 * A parameter of the address (`query`) that is drawn anew for every attempt to connect. Where several processes stand
 * behind a balancer, it sends what belongs to one attempt to one process, and the next attempt perhaps to another one.
 */
export const ATTEMPT_PARAMETER = 'attempt';
