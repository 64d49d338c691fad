import { alignedTable } from '../aligned-table.ts';
import { shown } from '../numbers.ts';
import type { ToldGame } from './told-game.ts';

/** The result of `replay` as tables. */
export function toldGameInWords(told: ToldGame): string {
  if (!told.valid) return '';
  return [headOf(told), textTable(told), resultsTable(told)].filter((part) => part !== '').join('\n');
}

function headOf({ scenario, seed, seats, ending, verified, kind, moves }: ToldGame): string {
  const seated = Object.entries(seats).map(([party, seat]) => `${party} ${seat}`);
  return [
    `${scenario}, seed ${seed}: ${ending ?? 'not over'}${verified ? ', played again to the same end' : ', not verified'}`,
    `${kind}${moves === null ? '' : `, ${moves} moves`}; seats: ${seated.join(', ')}`,
    '',
  ].join('\n');
}

function textTable({ tracks }: ToldGame): string {
  if (tracks.length === 0) return '';
  const rows = tracks.flatMap(({ id, round, clauses }) => [
    [id, round === null ? 'not signed' : `signed in round ${round}`, ''],
    ...Object.entries(clauses).map(([issue, { options, wording, status }]) => [
      `  ${issue}`,
      options.length === 0 ? 'silent' : `${options.join(' / ')}${wording === 'vague' ? ' (vague)' : ''}`,
      status,
    ]),
  ]);
  return alignedTable([{ title: 'text' }, { title: 'says' }, { title: 'status' }], rows);
}

function resultsTable({ results }: ToldGame): string {
  if (results === null) return '';
  return alignedTable(
    [{ title: 'party' }, { title: 'points', numeric: true }, { title: 'over walk-away', numeric: true }],
    Object.entries(results).map(([party, { points, surplus }]) => [party, shown(points), shown(surplus)]),
  );
}
