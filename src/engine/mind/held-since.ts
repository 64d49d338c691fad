import type { CommonKnowledge } from '../model/game.ts';
import type { IssueIndex, PartyIndex } from '../model/moves.ts';

/** By cell, one for each party and issue: options as bits, and the round and the line of the record since when. */
export interface HeldSince {
  readonly options: Int32Array;
  readonly rounds: Int32Array;
  readonly lines: Int32Array;
}

/** The cell of a party and an issue. */
export function cellFor({ issues }: Pick<CommonKnowledge, 'issues'>, party: PartyIndex, issue: IssueIndex): number {
  return party * issues.length + issue;
}

/** Holds nothing yet. */
export function nothingHeld({ partyCount, issues }: Pick<CommonKnowledge, 'partyCount' | 'issues'>): HeldSince {
  const count = partyCount * issues.length;
  return { options: new Int32Array(count), rounds: new Int32Array(count), lines: new Int32Array(count) };
}

/** A copy that can be changed. */
export function copyOfHeld({ options, rounds, lines }: HeldSince): HeldSince {
  return { options: options.slice(), rounds: rounds.slice(), lines: lines.slice() };
}

/** Holds options in a cell from a round and a line on, in the place of what it held. */
export function hold(held: HeldSince, cell: number, options: number, round: number, line: number): void {
  held.options[cell] = options;
  held.rounds[cell] = round;
  held.lines[cell] = line;
}
