/** Options from the best to the worst, those that are equally good in one group: each a step less than the one before. */
export function worthByRank(groups: readonly (readonly string[])[]): Readonly<Record<string, number>> {
  const steps = groups.length - 1;
  return Object.fromEntries(
    groups.flatMap((group, place) => group.map((option) => [option, steps === 0 ? 0 : (steps - place) / steps])),
  );
}
