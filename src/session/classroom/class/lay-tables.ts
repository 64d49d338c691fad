import type { Seed } from '#engine/model/setup.ts';
import { tableNameOf } from '#record/link/table-name.ts';
import type { ClassPlan, ClassTable, KeptClass } from './kept-class.ts';
import { pupilsAt, seated, withPupils } from './seat-pupils.ts';
import { freeTableNames } from './table-names.ts';

/** Most tables and pupils of a class. */
export const MOST_TABLES = 40;
export const MOST_PUPILS = 120;

/** How many tables so many pupils need. */
export function tablesFor(pupils: number, { chairs, perChair }: Pick<ClassPlan, 'chairs' | 'perChair'>): number {
  const atTable = Math.max(1, chairs.length * perChair);
  return Math.min(MOST_TABLES, Math.max(1, Math.ceil(pupils / atTable)));
}

/** What tables are laid with. */
export interface Laying {
  readonly plan: ClassPlan;
  readonly tables: number;
  readonly pupils: number;
  readonly drawSeed: () => Seed;
}

/** A class laid anew: the tables that there are stay as they are called, and pupils who are there stay in the class. */
export function laid(before: Pick<KeptClass, 'tables'>, laying: Laying): Pick<KeptClass, 'plan' | 'tables'> {
  const { plan, tables: count, pupils, drawSeed } = laying;
  const old = before.tables.slice(0, count);
  const names = freeTableNames(
    count - old.length,
    old.map(({ name }) => name),
  );
  const [first] = old;
  const common = first?.seed ?? drawSeed();
  const chairs = plan.chairs.map((party) => ({ party, pupils: [] }));
  const all: ClassTable[] = [
    ...old.map((table) => ({ ...table, chairs, sharing: plan.sharing })),
    ...names.map((name) => ({ name, seed: common, sharing: plan.sharing, chairs })),
  ];
  const tables = seated(withSeeds(all, plan.seeds, drawSeed), withPupils(pupils, pupilsAt(before.tables)));
  return { plan, tables };
}

/** The tables with the same chances, those of the first one, or each with chances of its own. */
export function withSeeds(
  tables: readonly ClassTable[],
  seeds: ClassPlan['seeds'],
  drawSeed: () => Seed,
): readonly ClassTable[] {
  const used = new Set<Seed>();
  return tables.map((table) => {
    let { seed } = seeds === 'same' ? (tables[0] ?? table) : table;
    while (seeds === 'own' && used.has(seed)) seed = drawSeed();
    used.add(seed);
    return { ...table, seed };
  });
}

/** The tables with one called otherwise: in links too, as far as they can say it; by its own name where the words are empty. */
export function renamed(tables: readonly ClassTable[], name: string, words: string): readonly ClassTable[] {
  const called = words.trim().slice(0, 40);
  const others = tables.filter((table) => table.name !== name).map((table) => table.name);
  const inLink = tableNameOf(called);
  const isFree = inLink !== undefined && !others.includes(inLink);
  const now = isFree ? inLink : name;
  return tables.map((table) => {
    if (table.name !== name) return table;
    const { called: _, ...rest } = table;
    return called === '' ? rest : { ...rest, name: now, called };
  });
}
