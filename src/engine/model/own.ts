/**
 * What is kept under an id that an author has chosen; nothing where there is no such entry. Objects inherit entries that
 * nobody wrote, such as `constructor`: whoever looks something up by an author's id goes this way.
 */
export function own<T>(entries: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return entries !== undefined && Object.hasOwn(entries, id) ? entries[id] : undefined;
}
