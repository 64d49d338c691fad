import { describe, expect, it } from 'vitest';
import { CLASS_SIZES, classPlan } from '#session/classroom/kit/class-plan.ts';

const SIZES = Array.from({ length: CLASS_SIZES.most - CLASS_SIZES.least + 1 }, (_, place) => CLASS_SIZES.least + place);
const PARTIES = [2, 3, 4, 5, 6, 7, 8];
const CLASSES = SIZES.flatMap((students) => PARTIES.map((parties) => ({ students, parties })));

describe('a class at its tables', () => {
  it('has every student at one place, at a chair or watching', () => {
    for (const { students, parties } of CLASSES) {
      const seated = classPlan(students, parties).flatMap(({ chairs, observers }) => [
        ...chairs.flatMap((chair) => chair.students),
        ...observers,
      ]);
      const all = Array.from({ length: students }, (_, place) => place + 1);
      expect(
        [...seated].sort((a, b) => a - b),
        `${students} students, ${parties} chairs`,
      ).toEqual(all);
    }
  });

  it('has no more than two at a chair, one who watches a table, and tables that differ by one student', () => {
    for (const { students, parties } of CLASSES) {
      const tables = classPlan(students, parties);
      const sizes = tables.map(({ chairs, observers }) => {
        expect(observers.length).toBeLessThanOrEqual(1);
        expect(chairs.every((chair) => chair.students.length === 1 || chair.students.length === 2)).toBe(true);
        return chairs.reduce((sum, chair) => sum + chair.students.length, observers.length);
      });
      expect(Math.max(...sizes) - Math.min(...sizes), `${students} students, ${parties} chairs`).toBeLessThanOrEqual(1);
    }
  });

  it('has every chair taken, or named as empty where the class is smaller than a table', () => {
    for (const { students, parties } of CLASSES) {
      for (const { chairs, empty } of classPlan(students, parties)) {
        expect([...chairs.map(({ party }) => party), ...empty]).toEqual(Array.from({ length: parties }, (_, at) => at));
        expect(empty.length > 0).toBe(students < parties);
      }
    }
  });

  it('has two tables to compare as soon as there are enough for two', () => {
    expect(classPlan(7, 4)).toHaveLength(1);
    expect(classPlan(8, 4)).toHaveLength(2);
    expect(classPlan(30, 4)).toHaveLength(4);
  });

  it('lets the one watch who is one too many', () => {
    const [table] = classPlan(5, 4);
    expect(table?.observers).toEqual([5]);
    expect(table?.chairs.map(({ students }) => students)).toEqual([[1], [2], [3], [4]]);
  });
});
