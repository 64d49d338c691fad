/** The results of a live class, as a class stored on the teacher's device. */
import type { Board, BoardTable, Leading } from '#live/protocol/told-to-teacher.ts';
import { isSameData } from '#record/digest.ts';
import type { ClassTable, KeptClass, KeptResult, Pupil } from '../../classroom/class/kept-class.ts';
import { addResults } from '../../classroom/results/add-results.ts';
import { linkHeadIn } from '../../classroom/results/import-entries.ts';

/** A class with the tables, the seats and the results of a live one. `name` is what the teacher finds it by. */
export function classOfResults(
  { scenario, parties }: Leading,
  board: Board,
  { name, now }: { readonly name: string; readonly now: number },
): Omit<KeptClass, 'id'> {
  const { settings } = board;
  const chairs = parties.map(({ id }) => id);
  const locked = <Value>(value: Value) => ({ value, locked: true });
  return {
    name,
    madeAt: now,
    changedAt: now,
    scenario,
    // A game of a live class is one that its chairs play with each other.
    plan: { chairs, sharing: 'round', perChair: 1, seeds: settings.seeds },
    presets: {
      reveal: locked(settings.reveal),
      hints: locked(settings.hints),
      scores: locked(settings.scores),
      attacks: locked(settings.attacks),
    },
    tables: usedTables(board, parties),
    results: withResults([], board, now),
  };
}

/**
 * A class that was made of a live one, brought up to date: tables, students and results that are new, and seats that were
 * changed. Keeps names that the teacher entered, and students and tables that have left since. Returns `kept` itself if
 * nothing is new.
 */
export function updatedClass(kept: KeptClass, { parties }: Leading, board: Board, now: number): KeptClass {
  const results = withResults(kept.results, board, now);
  const tables = withTables(kept.tables, usedTables(board, parties));
  const isSame = isSameData(results, kept.results) && isSameData(tables, kept.tables);
  return isSame ? kept : { ...kept, changedAt: now, tables, results };
}

function withTables(before: readonly ClassTable[], seated: readonly ClassTable[]): readonly ClassTable[] {
  const names = new Map(before.flatMap(pupilsOf).map(({ nickname, name }) => [nickname, name]));
  const now = new Set(seated.flatMap(pupilsOf).map(({ nickname }) => nickname));
  const stayed = before.map((table) => ({
    ...table,
    chairs: table.chairs.map((chair) => ({ ...chair, pupils: chair.pupils.filter((each) => !now.has(each.nickname)) })),
  }));
  const named = ({ nickname }: Pupil): Pupil => {
    const name = names.get(nickname);
    return name === undefined ? { nickname } : { nickname, name };
  };
  const both = (table: ClassTable, old: ClassTable | undefined): ClassTable => ({
    ...old,
    ...table,
    seed: table.seed === 0 ? (old?.seed ?? 0) : table.seed,
    chairs: table.chairs.map(({ party, pupils }) => ({
      party,
      pupils: [...pupils.map(named), ...(old?.chairs.find((chair) => chair.party === party)?.pupils ?? [])],
    })),
  });
  const oldOnes = new Map(stayed.map((table) => [table.name, table]));
  const live = new Map(seated.map((table) => [table.name, both(table, oldOnes.get(table.name))]));
  const added = [...live.values()].filter(({ name }) => !oldOnes.has(name));
  return [...stayed.map((table) => live.get(table.name) ?? table), ...added];
}

const pupilsOf = ({ chairs }: ClassTable) => chairs.flatMap(({ pupils }) => pupils);

/**
 * The results that were kept before, and those of all tables that are over by now and at which a student has sat: of a
 * table that was taken back all lines, of which the last one counts.
 */
export function withResults(before: readonly KeptResult[], { tables }: Board, now: number): readonly KeptResult[] {
  const came = tables.flatMap(({ name, over, used, earlier }) =>
    used ? [...(over ? [over] : []), ...earlier].map(({ code }) => ({ code, table: name, came: now })) : [],
  );
  const lines = new Map(tables.map((table) => [table.name, table]));
  return addResults(before, came).map((result) => asLine(result, lines.get(result.table ?? '')));
}

/** A result with the number of its line, if its table was taken back from it. */
function asLine({ line: before, ...result }: KeptResult, table: BoardTable | undefined): KeptResult {
  // Lines may have been played alike.
  if (table?.over?.code === result.code) return result;
  const place = table?.earlier.findIndex(({ code }) => code === result.code) ?? -1;
  const line = place < 0 ? before : place + 1;
  return line === undefined ? result : { ...result, line };
}

function usedTables({ tables }: Board, parties: Leading['parties']): readonly ClassTable[] {
  const ids = parties.map(({ id }) => id);
  return tables.filter(({ used }) => used).map((table) => keptTable(table, ids));
}

function keptTable({ name, chairs, over }: BoardTable, parties: readonly string[]): ClassTable {
  return {
    name,
    // Told once the game is over, and of no use before.
    seed: (over && linkHeadIn(over.code)?.setup.seed) ?? 0,
    sharing: 'round',
    chairs: parties.map((party, index) => ({
      party,
      pupils: (chairs[index]?.pupils ?? []).map(({ nickname }) => ({ nickname })),
    })),
  };
}
