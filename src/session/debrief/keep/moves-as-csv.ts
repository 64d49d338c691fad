import type { Speaker } from '#messages/speaker.ts';
import { csvOf } from './csv.ts';
import type { ToldMove } from './told-move.ts';

/** Every move as a row, under a row of headings. */
export function movesAsCsv({ say }: Speaker, moves: readonly ToldMove[]): string {
  const columns = ['number', 'round', 'date', 'who', 'to-whom', 'what'] as const;
  return csvOf([
    columns.map((column) => say(`debrief-keep.${column}`)),
    ...moves.map(({ number, round, day, who, to, what }) => [number, round, day, who, to.join('; '), what]),
  ]);
}
