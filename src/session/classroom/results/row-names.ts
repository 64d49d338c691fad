import type { Speaker } from '#messages/speaker.ts';
import { type KeptClass, type KeptResult, keyOfResult, tableOfResult } from '../class/kept-class.ts';
import { tableBriefly } from '../class/names-in-words.ts';

/** A result, and whose chairs persons had in it. */
export interface ResultToName extends Pick<KeptResult, 'code' | 'table' | 'placed' | 'line'> {
  /** "US", "UA" */
  readonly chairs: readonly string[];
}

/** The tables of a class, and whether only what Parley calls them may be seen. */
export interface NamedTables {
  readonly tables: KeptClass['tables'];
  readonly namesHidden: boolean;
}

/**
 * Returns the name of each result, by its key: its table; with the chairs of persons if a table has several results,
 * and with a number if these are the same, too.
 */
export function rowNames(
  speaker: Speaker,
  results: readonly ResultToName[],
  named: NamedTables,
): ReadonlyMap<string, string> {
  const plain = results.map((result, place) => {
    const table = tableInRow(speaker, result, named, place);
    const { line } = result;
    return line === undefined ? table : speaker.say('class-results.line', { table, number: line });
  });
  const isAlone = onceIn(plain);
  const withChairs = plain.map((table, place) => {
    const chairs = results[place]?.chairs ?? [];
    return isAlone(table) || chairs.length === 0 ? table : speaker.say('class-results.with-chairs', { table, chairs });
  });
  const isOne = onceIn(withChairs);
  const seen = new Map<string, number>();
  return new Map(
    results.map((result, place) => {
      const name = withChairs[place] ?? '';
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return [keyOfResult(result), isOne(name) ? name : speaker.say('class-results.numbered', { name, number })];
    }),
  );
}

/** A link may name any text as its table: where names are hidden, it is shown only if it is the name of a table. */
function tableInRow(
  speaker: Speaker,
  result: ResultToName,
  { tables, namesHidden }: NamedTables,
  place: number,
): string {
  const name = tableOfResult(result);
  const table = tables.find((each) => each.name === name);
  if (table !== undefined) return tableBriefly(speaker, namesHidden ? { name: table.name } : table);
  if (name === undefined || namesHidden) return speaker.say('class-results.game-numbered', { number: place + 1 });
  return tableBriefly(speaker, { name });
}

/** Returns a predicate: true if a name occurs once among the names. */
function onceIn(names: readonly string[]): (name: string) => boolean {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => counts.get(name) === 1;
}
