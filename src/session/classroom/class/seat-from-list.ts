import { nicknameAt } from '#record/link/nicknames.ts';
import { freeTableNames } from '#record/link/table-names.ts';
import type { ClassChair, ClassTable, Pupil } from './kept-class.ts';
import { renamed } from './lay-tables.ts';
import { fewest, pupilsAtTables, withPupilAt } from './seat-pupils.ts';
import type { ListedPupil } from './seating-list.ts';

/** Input for seating the pupils of a list. */
export interface ListSeating {
  /** The tables that there are, of which names and chances are kept. */
  readonly tables: readonly ClassTable[];
  /** A new table's chairs and chances. */
  readonly pattern: Pick<ClassTable, 'chairs' | 'seed' | 'sharing'>;
  /** Names of a table on the page, such as "Table Alder". */
  readonly wordsFor: (table: ClassTable) => readonly string[];
  readonly most: number;
}

/**
 * The tables with the pupils of a list, and no others: who has a table or a chair in it sits there, and the others where
 * fewest sit. Tables that the list names and that are not there are laid.
 */
export function seatedFromList(list: readonly ListedPupil[], seating: ListSeating): readonly ClassTable[] {
  const named = tablesNamed(list, seating);
  const empty = named.tables.map((table) => ({ ...table, chairs: emptied(table.chairs) }));
  const placed = list.map((listed, place) => ({ listed, pupil: { nickname: nicknameAt(place), name: listed.name } }));
  // Who has a place is seated first, so that the others fill what is left.
  const inOrder = [...placed].sort((one, other) => saidOf(other.listed) - saidOf(one.listed));
  return inOrder.reduce<readonly ClassTable[]>((tables, { listed, pupil }) => {
    const table = named.of(listed) ?? fewestAt(tables, listed.chair);
    return tables.map((each) => (each.name === table ? withOneMore(each, pupil, listed.chair) : each));
  }, empty);
}

/** Weighs how precisely a line states a pupil's place: 2 for a table and 1 for a chair, added up. */
function saidOf({ table, chair }: ListedPupil): number {
  return Number(table !== undefined) * 2 + Number(chair !== undefined);
}

function emptied(chairs: readonly ClassChair[]): readonly ClassChair[] {
  return chairs.map((chair) => ({ ...chair, pupils: [] }));
}

/** Returns all tables that are needed, and a function that finds the table that a line of the list means. */
function tablesNamed(list: readonly ListedPupil[], seating: ListSeating) {
  const words = [...new Set(list.flatMap(({ table }) => (table === undefined ? [] : [table.toLowerCase()])))];
  const as = (lower: string) => list.find(({ table }) => table?.toLowerCase() === lower)?.table ?? lower;
  const laid = words.reduce((tables, each) => withTable(tables, as(each), seating), seating.tables);
  const of = ({ table }: ListedPupil) => (table === undefined ? undefined : called(laid, table, seating)?.name);
  const used = list.map(of);
  // Where the list says of everybody which table is theirs, it says which tables there are.
  const tables = used.includes(undefined) ? laid : laid.filter(({ name }) => used.includes(name));
  return { tables, of };
}

function called(tables: readonly ClassTable[], words: string, { wordsFor }: ListSeating): ClassTable | undefined {
  return tables.find((table) => wordsFor(table).some((each) => each.toLowerCase() === words.toLowerCase()));
}

/** The tables with one of that name, where there is room for it. */
function withTable(tables: readonly ClassTable[], words: string, seating: ListSeating): readonly ClassTable[] {
  if (called(tables, words, seating) !== undefined || tables.length >= seating.most) return tables;
  const [free = ''] = freeTableNames(
    1,
    tables.map(({ name }) => name),
  );
  return renamed([...tables, { ...seating.pattern, name: free }], free, words);
}

/** The table where fewest sit in that chair or, where none is meant, at all. */
function fewestAt(tables: readonly ClassTable[], chair: string | undefined): string | undefined {
  const isMeant = ({ party }: ClassChair) => chair === undefined || party === chair;
  return fewest(tables, (table) => pupilsAtTables([{ ...table, chairs: table.chairs.filter(isMeant) }]).length)?.name;
}

function withOneMore(table: ClassTable, pupil: Pupil, chair: string | undefined): ClassTable {
  const party = chair ?? fewest(table.chairs, ({ pupils }) => pupils.length)?.party;
  return party === undefined ? table : { ...table, chairs: withPupilAt(table.chairs, party, pupil) };
}
