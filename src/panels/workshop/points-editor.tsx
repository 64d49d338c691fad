import type { TargetedClipboardEvent, TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import type { PointsCell, PointsGroup, PointsModel, PointsRow } from '#session/workshop/points-model.ts';
import { Button } from '../parts/button.tsx';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface PointsEditorProps {
  readonly model: PointsModel;
  /** Reason why changes are not possible now; `undefined` if they are. */
  readonly notNow: string | undefined;
  /** Result of the last change. */
  readonly said: string;
  /** Takes what was typed into a cell. */
  readonly onType: (cell: PointsCell, typed: string) => void;
  /** Takes what was pasted, from a cell on. */
  readonly onPaste: (cell: PointsCell, pasted: string) => void;
  readonly onCopy: () => void;
}

/** Points and walk-aways as a table, in which they can be changed. */
export function PointsEditor({ model, notNow, said, onType, onPaste, onCopy }: PointsEditorProps) {
  const { say } = useSpeaker();
  return (
    <>
      <p class="muted">{notNow ?? say('workshop-points.points-words')}</p>
      <p class="points-said" role="status">
        {said}
      </p>
      <ScrollRegion class="points-scroll" label={say('workshop-bench.points')}>
        <PointsTable {...{ model, notNow, onType, onPaste }} />
      </ScrollRegion>
      <Button kind="plain" icon="copy" onClick={onCopy}>
        {say('workshop-points.copy-table')}
      </Button>
    </>
  );
}

type TableProps = Pick<PointsEditorProps, 'model' | 'notNow' | 'onType' | 'onPaste'>;

function PointsTable({ model, ...cells }: TableProps) {
  const { say } = useSpeaker();
  const { parties, groups } = model;
  return (
    <table class="points-table collapse" onKeyDown={moveInTable}>
      <thead>
        <tr>
          <th scope="col">{say('workshop-points.answer')}</th>
          {parties.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group, index) => (
        <GroupRows key={index} {...{ group, parties, first: rowsBefore(groups, index), ...cells }} />
      ))}
      <tfoot>
        <tr>
          <th scope="row">{say('workshop-points.best-together')}</th>
          {parties.map(({ id }, column) => (
            <td key={id}>{say('workshop-bench.points-over', { points: bestTogether(groups, column) })}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function rowsBefore(groups: readonly PointsGroup[], index: number): number {
  return groups.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Rounded to what points may have. */
function bestTogether(groups: readonly PointsGroup[], column: number): number {
  const articles = groups.filter((group) => group.is === 'article');
  const sum = articles.reduce((all, { rows }) => all + Math.max(...rows.map(({ cells }) => cells[column] ?? 0)), 0);
  return Math.round(sum * 1000) / 1000;
}

interface GroupProps extends Omit<TableProps, 'model'> {
  readonly group: PointsGroup;
  readonly parties: PointsModel['parties'];
  /** Row of its first answer in the whole table. */
  readonly first: number;
}

function GroupRows({ group, first, ...rest }: GroupProps) {
  const { say } = useSpeaker();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={rest.parties.length + 1}>
          <span class="points-group">{group.title ?? say('workshop-points.no-deal')}</span>
        </th>
      </tr>
      {group.rows.map((row, index) => (
        <PointsOfRow key={index} row={row} place={first + index} {...rest} />
      ))}
    </tbody>
  );
}

interface RowProps extends Omit<GroupProps, 'group' | 'first'> {
  readonly row: PointsRow;
  readonly place: number;
}

function PointsOfRow({ row, place, parties, notNow, onType, onPaste }: RowProps) {
  const { say } = useSpeaker();
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {row.cells.map((number, column) => (
        <td key={column}>
          <input
            // Anew where the text says otherwise now.
            key={number}
            class="points-cell ground2 primary-text tabular"
            inputMode="decimal"
            aria-label={say('workshop-points.cell', { row: row.label, party: parties[column]?.name ?? '' })}
            readOnly={notNow !== undefined}
            defaultValue={String(number)}
            onBlur={(event) => takeTyped(event, number, (typed) => onType({ row: place, column }, typed))}
            onPaste={(event) => takePasted(event, (pasted) => onPaste({ row: place, column }, pasted))}
          />
        </td>
      ))}
    </tr>
  );
}

/**
 * Hands on the typed text if it was changed, and shows the cell's number again. Text that is not a number is handed on
 * to be reported.
 */
function takeTyped(event: TargetedFocusEvent<HTMLInputElement>, number: number, take: (typed: string) => void): void {
  const { value } = event.currentTarget;
  if (value.trim() === String(number)) return;
  event.currentTarget.value = String(number);
  take(value);
}

/** A single number goes into its cell as any text does. */
function takePasted(event: TargetedClipboardEvent<HTMLInputElement>, take: (pasted: string) => void): void {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  if (event.currentTarget.readOnly || !/[\t\n]/.test(pasted.trim())) return;
  event.preventDefault();
  take(pasted);
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

/** Up, down and Enter go to the cell above or below, as in any spreadsheet. */
function moveInTable(event: TargetedKeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const cell = event.target.closest('td');
  const rows = [...event.currentTarget.rows].filter((row) => row.querySelector('input') !== null);
  const row = rows[rows.findIndex((each) => each.contains(event.target as Node)) + step];
  const next = cell === null ? null : row?.cells[cell.cellIndex]?.querySelector('input');
  // What was typed is taken when its cell is left.
  if (!next) event.target.blur();
  next?.focus();
  next?.select();
}
