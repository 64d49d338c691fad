import type { Allowed } from '../asking/allowance.ts';

/** Bytes of a message, at most: a scenario with all its texts has a quarter of it. */
export const MOST_OF_A_MESSAGE = 1024 * 1024;
/** What one device may ask for: nobody's hands are faster. */
export const MESSAGES: Allowed = { atOnce: 60, perSecond: 15 };
/** What one device may send, in characters; whoever sends more is cut off. */
export const CHARACTERS: Allowed = { atOnce: 3 * MOST_OF_A_MESSAGE, perSecond: 32 * 1024 };
/** What all of a seat's game is worth beside another message: it is much to make and to send, and needed once in a while. */
export const COST_OF_A_SHEET = 15;
/** How often one device may join a class. */
export const JOINS: Allowed = { atOnce: 5, perSecond: 0.05 };
/** How much may wait for a device that takes nothing; then it is cut off, and asks for everything when it is back. */
export const MOST_WAITING = { messages: 1000, characters: 2 * MOST_OF_A_MESSAGE };
/** Connections that one process takes, and from one address, behind which there may be a whole school. */
export const MOST_CONNECTIONS = 6000;
export const MOST_FROM_ONE_ADDRESS = 2000;
/** Milliseconds between two signs of life, and after which a device, or a server, that gives none is taken for gone. */
export interface SignsOfLife {
  readonly pingInterval: number;
  readonly pingTimeout: number;
}
export const SIGNS_OF_LIFE: SignsOfLife = { pingInterval: 5000, pingTimeout: 5000 };
