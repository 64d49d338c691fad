import type { RateLimit } from '../asking/rate-limiter.ts';

/** Bytes of a message, at most: a scenario with all its texts has a quarter of it. */
export const MOST_OF_A_MESSAGE = 1024 * 1024;
/** The rate of requests from one device; faster than a person can act. */
export const MESSAGES: RateLimit = { atOnce: 60, perSecond: 15 };
/**
 * Packets that one line may carry, whatever is in them: above what it may ask for, so that a page that asks too fast is
 * told so before it is cut off.
 */
export const PACKETS: RateLimit = { atOnce: 300, perSecond: 30 };
/** The rate of characters from one device; above it the connection is closed. */
export const CHARACTERS: RateLimit = { atOnce: 3 * MOST_OF_A_MESSAGE, perSecond: 32 * 1024 };
/** The cost of a request for the whole sheet, in messages: it is expensive to create and to send, and rarely needed. */
export const COST_OF_A_SHEET = 15;
/** The rate at which one device may join a class. */
export const JOINS: RateLimit = { atOnce: 5, perSecond: 0.05 };
/**
 * The largest send queue of a device that does not read; above it the connection is closed, and the device requests
 * everything again when it returns.
 */
export const MOST_WAITING = { messages: 1000, characters: 2 * MOST_OF_A_MESSAGE };
/** Bytes sent in one go above which it counts as large: only a class that is opened sends as much, with its scenario. */
export const LARGE = 64 * 1024;
/** Rate of large messages from one address, at most. */
export const LARGE_ONES: RateLimit = { atOnce: 30, perSecond: 0.5 };
/** Connections that one process takes, and from one address, behind which there may be a whole school. */
export const MOST_CONNECTIONS = 6000;
export const MOST_FROM_ONE_ADDRESS = 2000;

/** Bounds of a server on devices that have not said yet who they are. */
export interface ServerBounds {
  /** Lines that may be opened from one address: a whole school comes back at once after its network was gone. */
  readonly newLines: RateLimit;
  /** Milliseconds for a request to come in: its headers, all of it, and between two looks at those that have not. */
  readonly timeForRequests: {
    readonly headersTimeout: number;
    readonly requestTimeout: number;
    readonly connectionsCheckingInterval: number;
  };
  /** TCP connections for everything, the page included: a browser holds a few at once. */
  readonly connections: { readonly all: number; readonly fromOneAddress: number };
}
export const BOUNDS: ServerBounds = {
  newLines: { atOnce: 1000, perSecond: 10 },
  timeForRequests: { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 },
  connections: { all: 8000, fromOneAddress: 4000 },
};

/** Milliseconds between two signs of life, and after which a device, or a server, that gives none is taken for gone. */
export interface Heartbeat {
  readonly pingInterval: number;
  readonly pingTimeout: number;
}
export const HEARTBEAT: Heartbeat = { pingInterval: 5000, pingTimeout: 5000 };
