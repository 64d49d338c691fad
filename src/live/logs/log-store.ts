/** The name of a log: lower-case letters, digits, `-`, and one `:` between its kind and its own name. */
export type LogId = string;

/** The result of an append: the entry is stored; its place is taken by another entry; or the log no longer exists. */
export type Appended = 'stored' | 'taken' | 'gone';

/** A log from a place on. */
export interface LogPart {
  readonly head: string;
  /** The entries after the requested place, in order. */
  readonly entries: readonly string[];
}

/**
 * Logs that only grow, each with a head that never changes. They are the only authority on what has happened: a
 * process reads a log, decides, and appends the next entry. Of two that append to the same place at the same time one is
 * refused, reads on, and decides again. So no process needs to own a log, and none can split one.
 *
 * Heads and entries are texts of one line. Any call may fail where the store cannot be reached or is full; an entry is
 * told as stored only where it outlasts the process.
 */
export interface LogStore {
  /** Begins a log with a head, or gives back the head with which it was begun before: the first writer wins. */
  open(id: LogId, head: string): Promise<string>;
  /** The entries after the first `after` ones; absent where there is no such log. */
  read(id: LogId, after: number): Promise<LogPart | undefined>;
  /** Puts an entry into a place, counted from 1, that must be the next one. */
  append(id: LogId, place: number, entry: string): Promise<Appended>;
  /** Calls back soon after the log has grown, perhaps without need; returns how to stop. */
  watch(id: LogId, onGrown: () => void): () => void;
  remove(id: LogId): Promise<void>;
  /** The ids that begin so. */
  list(beginning: string): Promise<readonly LogId[]>;
  /** Fails if the store cannot be reached, without waiting for it. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export function isLogId(name: string): name is LogId {
  return /^[a-z]+:[a-z0-9-]{1,64}$/.test(name);
}

/** Thrown at a name that no log can have, which is a fault of the program. */
export function checkLogId(id: LogId): void {
  if (!isLogId(id)) throw new RangeError(`no name of a log: ${JSON.stringify(id)}`);
}
