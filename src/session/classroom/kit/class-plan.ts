import type { PartyIndex } from '#engine/model/moves.ts';

/** The seating at one table, with students by number. */
export interface TablePlan {
  /** From 1. */
  readonly number: number;
  /** By party: one student or two. */
  readonly chairs: readonly { readonly party: PartyIndex; readonly students: readonly number[] }[];
  /** Students who watch and take notes. */
  readonly observers: readonly number[];
  /** Chairs that nobody is there for, where the class is smaller than the table. */
  readonly empty: readonly PartyIndex[];
}

/** The fewest and the most students that a plan is made for. */
export const CLASS_SIZES = { least: 4, most: 40 } as const;

/** Maximum number of students in a chair: two decide better than one, and of three one is silent. */
const TO_A_CHAIR = 2;

/**
 * Seats a class: students 1 to `students`. As few tables as two to a chair allow, and two where there are enough for two, so
 * that there is something to compare; tables differ by one student at most. Who is one too many at a table watches it,
 * rather than being the only one to make a pair.
 */
export function classPlan(students: number, partyCount: number): readonly TablePlan[] {
  const least = Math.ceil(students / (partyCount * TO_A_CHAIR));
  const tables = Math.max(least, students >= partyCount * 2 ? 2 : 1);
  const plans: TablePlan[] = [];
  let next = 1;
  for (let table = 0; table < tables; table += 1) {
    const size = Math.floor(students / tables) + (table < students % tables ? 1 : 0);
    plans.push(tablePlan(table + 1, next, size, partyCount));
    next += size;
  }
  return plans;
}

function tablePlan(number: number, first: number, size: number, partyCount: number): TablePlan {
  const isOneTooMany = size === partyCount + 1;
  const seated = isOneTooMany ? partyCount : size;
  let next = first;
  const chairs = Array.from({ length: Math.min(partyCount, seated) }, (_, party) => {
    const students = party < seated - partyCount ? [next, next + 1] : [next];
    next += students.length;
    return { party, students };
  });
  return {
    number,
    chairs,
    observers: isOneTooMany ? [first + size - 1] : [],
    empty: Array.from({ length: Math.max(0, partyCount - seated) }, (_, place) => seated + place),
  };
}
