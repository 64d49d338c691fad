/** The roster of a live class: on paper a page for each table. */
import type { RosterRow } from '#session/live/lead/roster.ts';
import type { TableCardModel } from '#session/live/lead/table-card-model.ts';
import { Button } from '../../parts/button.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

export interface RosterSheetsProps {
  readonly cards: readonly TableCardModel[];
  readonly head: readonly string[];
  readonly rows: readonly RosterRow[];
  readonly onCsv: () => void;
}

export function RosterSheets({ cards, head, rows, onCsv }: RosterSheetsProps) {
  const { say } = useSpeaker();
  const standing = rows.filter(({ table }) => table === undefined);
  return (
    <section class="roster stack gap3">
      <h2>{say('live-teacher.roster')}</h2>
      <p>{say('live-teacher.roster-about')}</p>
      <div class="class-buttons cluster">
        <Button kind="plain" icon="table" onClick={onCsv}>
          {say('live-teacher.roster-csv')}
        </Button>
        <Button kind="plain" icon="printer" onClick={() => print()}>
          {say('live-teacher.roster-print')}
        </Button>
      </div>
      {cards.map(({ table, whole }) => (
        <RosterTable key={table} name={whole} head={head} rows={rows.filter((row) => row.table === table)} />
      ))}
      <RosterTable name={say('live-teacher.roster-standing')} head={head} rows={standing} />
    </section>
  );
}

interface RosterTableProps extends Pick<RosterSheetsProps, 'head' | 'rows'> {
  readonly name: string;
}

/** Nothing where nobody is. */
function RosterTable({ name, head, rows }: RosterTableProps) {
  if (rows.length === 0) return null;
  return (
    <ScrollRegion class="roster-table" label={name}>
      <table>
        <caption class="strong">{name}</caption>
        <thead>
          <tr>
            {head.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [student, ...cells] }) => (
            <tr key={id}>
              <th scope="row">{student}</th>
              {cells.map((cell, place) => (
                <td key={place} data-label={head[place + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
