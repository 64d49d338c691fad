const KNOWN = new WeakMap<object, Map<string, unknown>>();

/** What has been found out of a game once need not be found out again. */
export function remembered<Found>(facts: object, name: string, find: () => Found): Found {
  const known = KNOWN.get(facts) ?? new Map<string, unknown>();
  KNOWN.set(facts, known);
  if (!known.has(name)) known.set(name, find());
  return known.get(name) as Found;
}
