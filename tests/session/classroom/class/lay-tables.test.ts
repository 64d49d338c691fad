import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClassPlan, tableOfResult } from '#session/classroom/class/kept-class.ts';
import { laid, MOST_TABLES, renamed, tablesFor, withSeeds } from '#session/classroom/class/lay-tables.ts';
import { movePupil, pupilsAtTables } from '#session/classroom/class/seat-pupils.ts';

const PLAN: ClassPlan = { chairs: ['us', 'ua', 'ru', 'coalition'], sharing: 'each', perChair: 1, seeds: 'same' };

/** Seeds that are drawn one after another. */
function seeds() {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

function lay(pupils: number, tables: number, plan = PLAN, before?: Parameters<typeof laid>[0]) {
  return laid(before, { plan, pupils, tables, drawSeed: seeds() });
}

const sizes = ({ tables }: ReturnType<typeof lay>) => tables.map((table) => pupilsAtTables([table]).length);

describe('the tables of a class', () => {
  it('are as many as its pupils need', () => {
    expect(tablesFor(29, PLAN)).toBe(8);
    expect(tablesFor(29, { ...PLAN, perChair: 2 })).toBe(4);
    expect(tablesFor(3, { ...PLAN, chairs: ['ua'] })).toBe(3);
    expect(tablesFor(0, PLAN)).toBe(1);
    expect(tablesFor(1000, PLAN)).toBe(MOST_TABLES);
  });

  it('have every pupil at one place, with nicknames that nobody shares, and none has two more than another', () => {
    const counts = fc.record({ pupils: fc.nat(120), tables: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(counts, ({ pupils, tables }) => {
        const class10b = lay(pupils, tables);
        const names = pupilsAtTables(class10b.tables).map(({ nickname }) => nickname);
        expect(names.length).toBe(pupils);
        expect(new Set(names).size).toBe(pupils);
        expect(new Set(class10b.tables.map(({ name }) => name)).size).toBe(tables);
        expect(Math.max(...sizes(class10b)) - Math.min(...sizes(class10b))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('keep their names, and pupils their chairs, when there are more of both', () => {
    const before = lay(6, 2);
    const after = lay(9, 3, PLAN, { ...before, tables: renamed(before.tables, 'alder', 'By the window') });
    expect(after.tables.map(({ name }) => name)).toEqual(['by-the-window', 'hazel', 'alder']);
    expect(after.tables.slice(0, 2).map(({ chairs }) => chairs)).toEqual(before.tables.map(({ chairs }) => chairs));
    expect(sizes(after)).toEqual([3, 3, 3]);
  });

  it('take in who sat at a table that goes, and let go who is too many', () => {
    const before = lay(9, 3);
    const fewer = lay(9, 2, PLAN, before);
    expect(sizes(fewer)).toEqual([5, 4]);
    expect(new Set(pupilsAtTables(fewer.tables))).toEqual(new Set(pupilsAtTables(before.tables)));
    expect(sizes(lay(2, 3, PLAN, before)).reduce((sum, size) => sum + size)).toBe(2);
  });

  it('are all seated anew when they have other chairs', () => {
    const after = lay(4, 2, { ...PLAN, chairs: ['ua', 'ru'] }, lay(4, 1));
    expect(after.tables.map(({ chairs }) => chairs.map(({ party, pupils }) => [party, pupils.length]))).toEqual([
      [
        ['ua', 1],
        ['ru', 1],
      ],
      [
        ['ua', 1],
        ['ru', 1],
      ],
    ]);
  });

  it('keep what was said of the devices of one of them until something else is said of all', () => {
    const before = lay(8, 2);
    const [first, second] = before.tables;
    const mixed = {
      ...before,
      tables: [{ ...(first as typeof first & object), sharing: 'round' as const }, second as typeof first & object],
    };
    expect(lay(9, 2, PLAN, mixed).tables.map(({ sharing }) => sharing)).toEqual(['round', 'each']);
    const round = { ...PLAN, sharing: 'round' } as const;
    expect(lay(8, 2, round, mixed).tables.map(({ sharing }) => sharing)).toEqual(['round', 'round']);
  });

  it('have the same chances, or each its own', () => {
    const { tables } = lay(12, 3);
    expect(tables.map(({ seed }) => seed)).toEqual([1, 1, 1]);
    const own = withSeeds(tables, 'own', seeds());
    expect(new Set(own.map(({ seed }) => seed)).size).toBe(3);
    // What has chances of its own already keeps them.
    expect(withSeeds(own, 'own', seeds())).toEqual(own);
    expect(new Set(withSeeds(own, 'same', seeds()).map(({ seed }) => seed))).toEqual(new Set([1]));
  });

  it('can be called otherwise, in links too as far as they can say it and no other table is called so', () => {
    const { tables } = lay(8, 2);
    const names = (words: string) => renamed(tables, 'hazel', words).map(({ name, called }) => [name, called]);
    expect(names('Group B')[1]).toEqual(['group-b', 'Group B']);
    expect(names('Стіл біля вікна')[1]).toEqual(['hazel', 'Стіл біля вікна']);
    expect(names('Alder')[1]).toEqual(['hazel', 'Alder']);
    expect(names('  ')[1]).toEqual(['hazel', undefined]);
  });

  it('let a pupil be moved to another chair, also to one that no person had', () => {
    const { tables } = lay(6, 2, { ...PLAN, chairs: ['us', 'ua', 'ru'] });
    const [pupil] = pupilsAtTables(tables);
    for (const party of ['ru', 'coalition']) {
      const after = movePupil(tables, pupil?.nickname ?? '', { table: 'hazel', party });
      expect(after[1]?.chairs.find((chair) => chair.party === party)?.pupils).toContainEqual(pupil);
      expect(pupilsAtTables(after).length).toBe(6);
    }
    expect(movePupil(tables, pupil?.nickname ?? '', { table: 'elm', party: 'ru' })).toBe(tables);
    expect(movePupil(tables, 'nobody', { table: 'hazel', party: 'ru' })).toBe(tables);
  });
});

describe('a result', () => {
  it('is of the table that its link says, unless the teacher knows better', () => {
    expect(tableOfResult({ table: 'alder' })).toBe('alder');
    expect(tableOfResult({ table: 'alder', placed: 'elm' })).toBe('elm');
    expect(tableOfResult({})).toBeUndefined();
  });
});
