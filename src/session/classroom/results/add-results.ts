import { type KeptResult, tableOfResult } from '../class/kept-class.ts';

type OfTable = Pick<KeptResult, 'table' | 'placed'>;

/**
 * True if two links of one game are one result: a result is the game of a table, and tables may have played the same
 * game. The teacher's word for the table counts, and the link's own word, so that the same link pasted again stays one.
 */
export function isSameTable(one: OfTable, other: OfTable): boolean {
  return tableOfResult(one) === tableOfResult(other) || (one.table !== undefined && one.table === other.table);
}

/** True if nobody has said which table a result is of. */
export function isUnnamed(result: OfTable): boolean {
  return tableOfResult(result) === undefined;
}

/**
 * Effect of a result on those of its class: `new`, a result more; `named`, the same game was there without a table, and
 * has one now; `again`, it is there already; `unnamed`, the game is there as that of a table, and this link names none.
 */
export type Added = 'new' | 'named' | 'again' | 'unnamed';

/** The results of a class after one more has come, and its effect. The order in which links come makes no difference. */
export function addResult(
  before: readonly KeptResult[],
  result: KeptResult,
): { readonly results: readonly KeptResult[]; readonly added: Added } {
  const same = before.filter(({ code }) => code === result.code);
  if (same.some((other) => isSameTable(other, result))) return { results: before, added: 'again' };
  if (same.length > 0 && isUnnamed(result)) return { results: before, added: 'unnamed' };
  const unnamed = same.find(isUnnamed);
  if (unnamed === undefined) return { results: [...before, result], added: 'new' };
  const named = { ...unnamed, table: result.table };
  return { results: before.map((other) => (other === unnamed ? named : other)), added: 'named' };
}

/** The results of a class after several more have come. */
export function addResults(before: readonly KeptResult[], came: readonly KeptResult[]): readonly KeptResult[] {
  return came.reduce((results, result) => addResult(results, result).results, before);
}
