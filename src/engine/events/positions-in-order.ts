import { at } from '../model/at.ts';
import type { CommonKnowledge, KnownPosition, PositionsInOrder } from '../model/game.ts';
import type { Stance } from '../model/scenario/position.ts';

/** Some of the positions that are known, by party, issue and option. `known` has their indices. */
export function positionsInOrder(
  { positions, issues, partyCount }: Pick<CommonKnowledge, 'positions' | 'issues' | 'partyCount'>,
  known: readonly number[],
): PositionsInOrder {
  const byParty = Array.from({ length: partyCount }, () =>
    issues.map(({ optionCount }) => Array.from<KnownPosition | undefined>({ length: optionCount })),
  );
  for (const index of known) {
    const held = at(positions, index);
    at(at(byParty, held.party), held.issue)[held.option] = held;
  }
  const stances = byParty.map((rows) => rows.map((row) => row.map((held) => held?.stance)));
  const bitsWith = (...counted: readonly Stance[]) => stances.map((rows) => rows.map((row) => bitsOf(row, counted)));
  return { known, byParty, stances, wanted: bitsWith('wants'), unwanted: bitsWith('against', 'never') };
}

/** By round: the positions that hold in it by the scenario alone; the same object where they are the same. */
export function positionsByRound(
  common: Pick<CommonKnowledge, 'positions' | 'issues' | 'partyCount' | 'holding'>,
): PositionsInOrder[] {
  let last: PositionsInOrder | undefined;
  return common.holding.map((known) => {
    if (last === undefined || !isSameList(last.known, known)) last = positionsInOrder(common, known);
    return last;
  });
}

function bitsOf(row: readonly (Stance | undefined)[], counted: readonly Stance[]): number {
  return row.reduce(
    (bits, held, option) => (held !== undefined && counted.includes(held) ? bits | (1 << option) : bits),
    0,
  );
}

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((index, place) => index === other[place]);
}
