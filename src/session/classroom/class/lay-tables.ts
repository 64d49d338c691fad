import type { Seed } from '#engine/model/setup.ts';
import type { MostTables } from '#live/protocol/limits.ts';
import { tableNameOf } from '#record/link/table-name.ts';
import { freeTableNames } from '#record/link/table-names.ts';
import type { ClassPlan, ClassTable, KeptClass } from './kept-class.ts';
import { pupilsAtTables, reseat, withPupils, withThese } from './seat-pupils.ts';

/** Most tables and pupils of a class. */
export const MOST_TABLES: MostTables = 40;
export const MOST_PUPILS = 120;

/** Returns the number of tables that so many pupils need. */
export function tablesFor(pupils: number, { chairs, perChair }: Pick<ClassPlan, 'chairs' | 'perChair'>): number {
  const atTable = Math.max(1, chairs.length * perChair);
  return Math.min(MOST_TABLES, Math.max(1, Math.ceil(pupils / atTable)));
}

/** Input for laying tables. */
export interface Laying {
  readonly plan: ClassPlan;
  readonly tables: number;
  readonly pupils: number;
  readonly drawSeed: () => Seed;
}

/**
 * A class laid anew: the tables that there are stay as they are called, and pupils who are there stay in the class. Where
 * the chairs stay the same, so does who sits in them; who has no table any more, or is new, sits where fewest do.
 */
export function laid(
  before: Pick<KeptClass, 'tables' | 'plan'> | undefined,
  laying: Laying,
): Pick<KeptClass, 'plan' | 'tables'> {
  const { plan, tables: count, pupils, drawSeed } = laying;
  const old = (before?.tables ?? []).slice(0, count);
  const staysSeated = before !== undefined && isSeatedAlike(before.plan, plan);
  const all = withSeeds([...old, ...newTables(count, old, laying)], plan.seeds, drawSeed);
  const known = withPupils(pupils, pupilsAtTables(before?.tables ?? []));
  if (!staysSeated)
    return {
      plan,
      tables: reseat(
        all.map((table) => emptyTable(table, plan)),
        known,
      ),
    };
  return {
    plan,
    tables: withThese(
      all.map((table) => ({ ...table, sharing: sharingAt(table, before.plan, plan) })),
      known,
    ),
  };
}

/** A teacher's choice for one table holds until the plan for all tables changes it. */
function sharingAt({ sharing }: ClassTable, before: ClassPlan, now: ClassPlan): ClassTable['sharing'] {
  return before.sharing === now.sharing ? sharing : now.sharing;
}

function isSeatedAlike(one: ClassPlan, other: ClassPlan): boolean {
  return one.perChair === other.perChair && one.chairs.join(' ') === other.chairs.join(' ');
}

function emptyTable(table: ClassTable, { chairs, sharing }: ClassPlan): ClassTable {
  return { ...table, sharing, chairs: chairs.map((party) => ({ party, pupils: [] })) };
}

function newTables(count: number, old: readonly ClassTable[], { plan, drawSeed }: Laying): readonly ClassTable[] {
  const taken = old.map(({ name }) => name);
  const seed = old[0]?.seed ?? drawSeed();
  const names = freeTableNames(count - old.length, taken);
  return names.map((name) => emptyTable({ name, seed, sharing: plan.sharing, chairs: [] }, plan));
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
