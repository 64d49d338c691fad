/** A registry of listeners by name, such as the id of a log. */
export interface Watchers {
  watch(name: string, onChange: () => void): () => void;
  tell(name: string): void;
  /** Tells everybody, where some may have missed something. */
  tellAll(): void;
}

export function newWatchers(): Watchers {
  const watching = new Map<string, Set<() => void>>();
  // Later, so that nobody is called in the middle of its own append.
  const tell = (name: string) => {
    for (const onChange of watching.get(name) ?? []) setImmediate(onChange);
  };
  return {
    watch: (name, onChange) => {
      const those = watching.get(name) ?? new Set();
      watching.set(name, those);
      // The same function may watch twice.
      const told = () => onChange();
      those.add(told);
      return () => {
        those.delete(told);
        if (those.size === 0 && watching.get(name) === those) watching.delete(name);
      };
    },
    tell,
    tellAll: () => {
      for (const name of watching.keys()) tell(name);
    },
  };
}
