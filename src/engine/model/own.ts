/**
 * Looks up an entry by an id that an author has chosen; `undefined` if there is none. Objects inherit entries that
 * nobody wrote, such as `constructor`: every lookup by an author's id uses this function.
 */
export function own<T>(entries: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return entries !== undefined && Object.hasOwn(entries, id) ? entries[id] : undefined;
}
