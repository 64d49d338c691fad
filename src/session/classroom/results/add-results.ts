import { at } from '#engine/model/at.ts';
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

/** The results of a class, to which others are added. The order in which links come makes no difference. */
export class AddedResults {
  readonly #results: KeptResult[];
  /** By code: the places of its results. Only these can be the same result. */
  readonly #places = new Map<string, number[]>();

  constructor(before: readonly KeptResult[]) {
    this.#results = [...before];
    for (const [place, { code }] of before.entries()) this.#placesOf(code).push(place);
  }

  /** All results so far, in the order of arrival. */
  get all(): readonly KeptResult[] {
    return this.#results;
  }

  /** Adds a result, and returns its effect. */
  add(result: KeptResult): Added {
    const places = this.#placesOf(result.code);
    const same = places.map((place) => at(this.#results, place));
    if (same.some((other) => isSameTable(other, result))) return 'again';
    if (same.length > 0 && isUnnamed(result)) return 'unnamed';
    const unnamed = places.find((place) => isUnnamed(at(this.#results, place)));
    if (unnamed === undefined) {
      places.push(this.#results.length);
      this.#results.push(result);
      return 'new';
    }
    this.#results[unnamed] = { ...at(this.#results, unnamed), table: result.table };
    return 'named';
  }

  #placesOf(code: string): number[] {
    const places = this.#places.get(code) ?? [];
    this.#places.set(code, places);
    return places;
  }
}

/** The results of a class after several more have come. */
export function addResults(before: readonly KeptResult[], came: readonly KeptResult[]): readonly KeptResult[] {
  const added = new AddedResults(before);
  for (const result of came) added.add(result);
  return added.all;
}
