/** The results of a live class, as a class stored on the teacher's device. */
import type { Board, BoardTable, Leading } from '#live/protocol/told-to-teacher.ts';
import type { ClassTable, KeptClass, KeptResult } from '../../classroom/class/kept-class.ts';
import { addResults } from '../../classroom/results/add-results.ts';
import { linkHeadIn } from '../../classroom/results/import-entries.ts';

/** A class with the tables, the seats and the results of a live one. `name` is what the teacher finds it by. */
export function classOfResults(
  { scenario, parties }: Leading,
  board: Board,
  { name, now }: { readonly name: string; readonly now: number },
): Omit<KeptClass, 'id'> {
  const { settings, tables } = board;
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
    tables: tables.filter(({ used }) => used).map((table) => keptTable(table, chairs)),
    results: withResults([], board, now),
  };
}

/** The results that were kept before, and those of all tables that are over by now and at which a student has sat. */
export function withResults(before: readonly KeptResult[], { tables }: Board, now: number): readonly KeptResult[] {
  const came = tables.flatMap(({ name, over, used }) =>
    over && used ? [{ code: over.code, table: name, came: now }] : [],
  );
  return addResults(before, came);
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
