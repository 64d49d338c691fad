import { useState } from 'preact/hooks';

/** When something was told, by the clock of `performance.now()`, for whoever has listened since before that. */
export function useToldAt(told: unknown): number {
  const [last, setLast] = useState(() => ({ told, at: performance.now() }));
  if (last.told === told) return last.at;
  const now = { told, at: performance.now() };
  setLast(now);
  return now.at;
}
