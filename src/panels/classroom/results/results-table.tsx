/** Results of the tables: one row per game, one column per article. */
import type { IssueIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { BoardRow } from '#session/classroom/results/board-row.ts';
import { memo } from '../../memo.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { AnswerCell } from './answer-cell.tsx';
import { EndingMark } from './ending-mark.tsx';

/** Most frequent results of negotiators alone from the same start, by issue. */
export interface ParRow {
  readonly answers: readonly (string | undefined)[];
  readonly words: string;
}

interface BoardTableProps {
  readonly scenario: Scenario;
  readonly rows: readonly BoardRow[];
  /** The issues as they stand in the text. */
  readonly order: readonly IssueIndex[];
  /** Keys of rows that are looked at. */
  readonly lit: readonly string[];
  /** Opens one result; absent where that cannot be done. */
  readonly onOpen?: ((key: string) => void) | undefined;
  readonly par?: ParRow | undefined;
}

/** In the order in which the rows are given, which is none of merit. */
export function ResultsTable({ scenario, rows, order, lit, onOpen, par }: BoardTableProps) {
  const { say } = useSpeaker();
  return (
    <ScrollRegion class="board-room" label={say('class-results.board')}>
      <table class="board-table full collapse">
        <thead>
          <tr>
            <th scope="col">{say('class-results.table')}</th>
            {order.map((issue, place) => (
              <th key={issue} scope="col">
                <span class="tabular">{place + 1}</span> {scenario.issues[issue]?.title}
              </th>
            ))}
            <th scope="col">{say('class-results.became')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} {...{ row, scenario, order, onOpen }} isLit={lit.includes(row.key)} />
          ))}
        </tbody>
        {par && <Par {...{ scenario, order, par }} />}
      </table>
    </ScrollRegion>
  );
}

interface RowProps extends Pick<BoardTableProps, 'scenario' | 'order' | 'onOpen'> {
  readonly row: BoardRow;
  readonly isLit: boolean;
}

/** Of a thousand rows those that stay as they are are not drawn again. */
const Row = memo(function Row({ row, scenario, order, onOpen, isLit }: RowProps) {
  const { say } = useSpeaker();
  const { key, name, articles, kind, standing } = row;
  const note = standing === 'checked' ? undefined : say(`class-results.${standing}`);
  return (
    <tr class={`board-row${isLit ? ' board-row--lit' : ''}${standing === 'waiting' ? ' board-row--waiting' : ''}`}>
      <th scope="row">
        {onOpen === undefined ? (
          name
        ) : (
          <button type="button" class="board-name bare pressable" aria-haspopup="dialog" onClick={() => onOpen(key)}>
            {name}
          </button>
        )}
      </th>
      {order.map((issue, place) => (
        <td key={issue} data-label={`${place + 1} ${scenario.issues[issue]?.title}`}>
          {articles[issue] && <AnswerCell scenario={scenario} issue={issue} article={articles[issue]} />}
        </td>
      ))}
      <td class="board-became" data-label={say('class-results.became')}>
        <EndingMark kind={kind} />
        {note !== undefined && <span class="board-note note muted block">{note}</span>}
      </td>
    </tr>
  );
});

function Par({ scenario, order, par }: Pick<BoardTableProps, 'scenario' | 'order'> & { readonly par: ParRow }) {
  const { say } = useSpeaker();
  return (
    <tfoot>
      <tr class="board-row board-row--par">
        <th scope="row">{say('class-results.par-row')}</th>
        {order.map((issue, place) => (
          <td key={issue} data-label={`${place + 1} ${scenario.issues[issue]?.title}`}>
            {par.answers[issue]}
          </td>
        ))}
        <td>{par.words}</td>
      </tr>
    </tfoot>
  );
}
