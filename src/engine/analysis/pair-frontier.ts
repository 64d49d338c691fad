import type { Frontier } from './frontier.ts';

/** The Pareto frontier of two parties' compact ranks: for each rank of the first, only the second's best counts. */
export function pairFrontier(first: Int32Array, second: Int32Array, excluded?: Uint8Array): Frontier {
  const best = bestBeside(first, second, excluded);
  clearDominated(best);
  return collect(first, second, best, excluded);
}

/** By rank of the first: the second's greatest, -1 where there is no package. */
function bestBeside(first: Int32Array, second: Int32Array, excluded: Uint8Array | undefined): Int32Array {
  let most = 0;
  for (let row = 0; row < first.length; row += 1) if (first[row]! > most) most = first[row]!;
  const best = new Int32Array(most + 1).fill(-1);
  for (let row = 0; row < first.length; row += 1) {
    if (excluded !== undefined && excluded[row] !== 0) continue;
    const rank = first[row]!;
    if (second[row]! > best[rank]!) best[rank] = second[row]!;
  }
  return best;
}

function clearDominated(best: Int32Array): void {
  let above = -1;
  for (let rank = best.length - 1; rank >= 0; rank -= 1) {
    if (best[rank]! <= above) best[rank] = -1;
    else above = best[rank]!;
  }
}

function collect(first: Int32Array, second: Int32Array, best: Int32Array, excluded: Uint8Array | undefined): Frontier {
  const places = new Int32Array(best.length).fill(-1);
  const rows: number[] = [];
  const counts: number[] = [];
  for (let row = 0; row < first.length; row += 1) {
    const rank = first[row]!;
    if (best[rank] !== second[row] || (excluded !== undefined && excluded[row] !== 0)) continue;
    if (places[rank] === -1) {
      places[rank] = rows.length;
      rows.push(row);
      counts.push(0);
    }
    counts[places[rank]!]! += 1;
  }
  return { rows: Int32Array.from(rows), counts: Int32Array.from(counts) };
}
