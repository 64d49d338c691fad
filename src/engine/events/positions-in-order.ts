import { at } from '../model/at.ts';
import type { CommonKnowledge, IssueRules, KnownPosition, PositionsInOrder } from '../model/game.ts';

/** Some of the positions that are known, by party, issue and option. `known` has their indices. */
export function positionsInOrder(
  { positions, issues, partyCount }: Pick<CommonKnowledge, 'positions' | 'issues' | 'partyCount'>,
  known: readonly number[],
): PositionsInOrder {
  const byParty: (KnownPosition | undefined)[][][] = [];
  for (let party = 0; party < partyCount; party += 1) byParty.push(issues.map(nothingKnown));
  for (const index of known) {
    const held = at(positions, index);
    at(at(byParty, held.party), held.issue)[held.option] = held;
  }
  const wanted = byParty.map((rows) => rows.map(bitsWanted));
  const unwanted = byParty.map((rows) => rows.map(bitsUnwanted));
  return { known, byParty, wanted, unwanted };
}

function nothingKnown({ optionCount }: IssueRules): (KnownPosition | undefined)[] {
  const row: (KnownPosition | undefined)[] = [];
  for (let option = 0; option < optionCount; option += 1) row.push(undefined);
  return row;
}

function bitsWanted(row: readonly (KnownPosition | undefined)[]): number {
  let bits = 0;
  for (let option = 0; option < row.length; option += 1) if (row[option]?.stance === 'wants') bits |= 1 << option;
  return bits;
}

function bitsUnwanted(row: readonly (KnownPosition | undefined)[]): number {
  let bits = 0;
  for (let option = 0; option < row.length; option += 1) {
    const stance = row[option]?.stance;
    if (stance === 'against' || stance === 'never') bits |= 1 << option;
  }
  return bits;
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

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((index, place) => index === other[place]);
}
