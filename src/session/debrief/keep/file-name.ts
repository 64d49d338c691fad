/** Longest name of a scenario in that of a file. */
const LONGEST = 40;

/**
 * The name of a file with something of a game: letters, digits and hyphens only, whatever the scenario is called, so that
 * every system takes it.
 */
export function fileName(scenarioId: string, seed: number, ending: string): string {
  const id = scenarioId
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST);
  return `parley-${id === '' ? 'game' : id}-${seed}${ending}`;
}
