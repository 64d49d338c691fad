/** A line of a list of names that somebody has pasted, as in a spreadsheet: a name, and perhaps a table and a chair. */
export interface ListedPupil {
  readonly name: string;
  /** In the list's own words. */
  readonly table?: string | undefined;
  /** Id of the party. */
  readonly chair?: string | undefined;
}

/** The result of reading a list. */
export interface SeatingList {
  readonly pupils: readonly ListedPupil[];
  /** Words in the place of a chair that no delegation is called by, each once. */
  readonly strange: readonly string[];
}

/** A party, as a list may call it. */
export interface NamedParty {
  readonly id: string;
  readonly name: string;
  readonly mark: string;
}

/** Longest name that is kept, in characters. */
const LONGEST = 60;

/** Reads a list: a name a line, or "name, table, chair" parted by tabs or semicolons. */
export function readSeatingList(text: string, parties: readonly NamedParty[], most: number): SeatingList {
  const rows = text
    .split(/\r?\n/)
    .map((line) => line.split(/[\t;]/).map((cell) => cell.trim()))
    .filter(([name = '']) => name !== '')
    .slice(0, most);
  const strange = new Set<string>();
  const pupils = rows.map(([name = '', table = '', words = '']) => {
    const chair = words === '' ? undefined : partyCalled(words, parties)?.id;
    if (words !== '' && chair === undefined) strange.add(words);
    return { name: name.slice(0, LONGEST), table: table === '' ? undefined : table, chair };
  });
  return { pupils, strange: [...strange] };
}

function partyCalled(words: string, parties: readonly NamedParty[]): NamedParty | undefined {
  const plain = words.toLowerCase();
  return parties.find(({ id, name, mark }) => [id, name, mark].some((each) => each.toLowerCase() === plain));
}
