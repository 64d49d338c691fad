import { at } from '../model/at.ts';
import type { KnownPosition } from '../model/game.ts';

/**
 * Indices of the positions that hold in a round: of what a party has said of an option by then, the latest by date,
 * and of several on one date the last in the file.
 */
export function positionsHolding(positions: readonly KnownPosition[], round: number): number[] {
  const latest = new Map<string, number>();
  positions.forEach((position, index) => {
    if (position.fromRound > round) return;
    const about = `${position.party} ${position.issue} ${position.option}`;
    const before = latest.get(about);
    if (before === undefined || isLater(position, at(positions, before))) latest.set(about, index);
  });
  return [...latest.values()].sort((a, b) => a - b);
}

function isLater(position: KnownPosition, before: KnownPosition): boolean {
  return (position.date ?? '') >= (before.date ?? '');
}
