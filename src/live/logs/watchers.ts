import type { LogId } from './log-store.ts';

/** Who wants to know when a log grows. */
export interface Watchers {
  watch(id: LogId, onGrown: () => void): () => void;
  tell(id: LogId): void;
  /** Tells everybody, where some may have missed something. */
  tellAll(): void;
  /** Whether anybody watches it. */
  has(id: LogId): boolean;
}

export function newWatchers(): Watchers {
  const watching = new Map<LogId, Set<() => void>>();
  // Later, so that nobody is called in the middle of its own append.
  const tell = (id: LogId) => {
    for (const onGrown of watching.get(id) ?? []) setImmediate(onGrown);
  };
  return {
    watch: (id, onGrown) => {
      const those = watching.get(id) ?? new Set();
      watching.set(id, those);
      // The same function may watch twice.
      const told = () => onGrown();
      those.add(told);
      return () => {
        those.delete(told);
        if (those.size === 0 && watching.get(id) === those) watching.delete(id);
      };
    },
    tell,
    tellAll: () => {
      for (const id of watching.keys()) tell(id);
    },
    has: (id) => watching.has(id),
  };
}
