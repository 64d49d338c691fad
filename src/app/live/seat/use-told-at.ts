import { useState } from 'preact/hooks';

/** Returns the time when a value was received, by `performance.now()`, to a caller listening since before that. */
export function useToldAt(told: unknown): number {
  const [last, setLast] = useState(() => ({ told, at: performance.now() }));
  if (last.told === told) return last.at;
  const now = { told, at: performance.now() };
  setLast(now);
  return now.at;
}
