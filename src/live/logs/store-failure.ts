import type { LogStore } from './log-store.ts';

/** A store of logs could not be reached, or is full; its cause is what the store has said. */
export class StoreFailure extends Error {
  constructor(cause: unknown) {
    super('the logs cannot be reached, or are full', { cause });
  }
}

/** Logs whose failures are told from faults of the program, which trying again does not mend. */
export function withStoreFailures(logs: LogStore): LogStore {
  return {
    ...logs,
    open: (id, head) => told(logs.open(id, head)),
    read: (id, after) => told(logs.read(id, after)),
    append: (id, place, entry) => told(logs.append(id, place, entry)),
    remove: (id) => told(logs.remove(id)),
    list: (beginning) => told(logs.list(beginning)),
  };
}

async function told<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked;
  } catch (error) {
    // A name that no log can have is no fault of the store.
    throw error instanceof RangeError ? error : new StoreFailure(error);
  }
}
