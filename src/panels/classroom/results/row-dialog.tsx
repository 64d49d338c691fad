/** One result: its text in full, and what can be done with it. */
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { BoardRow } from '#session/classroom/results/board-row.ts';
import type { EndingTrack } from '#session/screens/ending-model.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { EndingMark } from './ending-mark.tsx';

export interface RowDialogProps {
  readonly row: BoardRow;
  readonly scenario: Scenario;
  /** Address of its debrief. */
  readonly address: string;
  /** The tables that it can be of. */
  readonly tables: readonly { readonly value: string; readonly label: string }[];
  /** The one that it is of; empty where nobody has said it. */
  readonly table: string;
  readonly onTable: (table: string) => void;
  readonly onOut: () => void;
  readonly onClose: () => void;
}

/** Verification, players and full text of a result; then its table, its debrief and its removal. */
export function RowDialog({ row, scenario, address, tables, table, onTable, onOut, onClose }: RowDialogProps) {
  const { say } = useSpeaker();
  const { name, kind, standing, game } = row;
  return (
    <SheetDialog heading={name} label={say('class-results.row-text')} bodyClass="board-result" onClose={onClose}>
      <p class="board-end">
        <EndingMark kind={kind} />
      </p>
      <p class="board-small small muted">
        {say(`class-results.row-${standing}`)} <Chairs row={row} scenario={scenario} />
      </p>
      {game && <EndingTexts tracks={game.text} />}
      <label class="board-select small inline-row wrap gap-1-2">
        {say('class-results.row-table')}
        <select class="choice-list" value={table} onChange={(event) => onTable(event.currentTarget.value)}>
          <option value="">{say('class-results.no-table')}</option>
          {tables.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div class="row wrap gap-2-3">
        <a class="button button--paper" href={address} target="_blank" rel="noopener">
          <Icon name="zoom-question" /> <span>{say('class-results.row-open')}</span>
        </a>
        <Button kind="paper" icon="x" onClick={onOut}>
          {say('class-results.row-out')}
        </Button>
      </div>
    </SheetDialog>
  );
}

function Chairs({ row: { setup }, scenario }: Pick<RowDialogProps, 'row' | 'scenario'>) {
  const { say } = useSpeaker();
  const chairs = scenario.parties.flatMap(({ name }, party) => (setup.seats[party] === 'person' ? [name] : []));
  if (chairs.length === 0) return <>{say('class-results.row-chairs-none')}</>;
  if (chairs.length === setup.seats.length) return <>{say('class-results.row-chairs-all')}</>;
  return <>{say('class-results.row-chairs', { chairs })}</>;
}

// The text of a game as the talks left it, part by part.

/** Signed or not, and each article with what stands there; what was not accepted is in brackets. */
function EndingTexts({ tracks }: { readonly tracks: readonly EndingTrack[] }) {
  return (
    <>
      {tracks.map(({ track, title, statusWords, signed, clauses }) => (
        <section key={track} class="whole-text">
          <h3>{title}</h3>
          <p class="board-small small muted">{statusWords}</p>
          <ol>
            {clauses.map(({ number, title: article, label, left }) => (
              <li key={number} value={number}>
                <b>{article}.</b> {signed || left === 'empty' ? label : `[${label}]`}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
