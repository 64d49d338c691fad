/** Rows of a step, line by line. */
import type { TalkRow, TalkStep } from '#session/debrief/talk-model.ts';
import { Mark } from '../../parts/mark.tsx';
import { blockClass } from './use-screens.ts';

interface ShowRowsProps {
  readonly rows: readonly TalkRow[];
  readonly heads: TalkStep['heads'];
  /** True if withheld content is shown. */
  readonly isOpen: boolean;
  /** True if the row at an index is on this screen. */
  readonly isOn: (place: number) => boolean;
}

/** Renders nothing if there are no rows. */
export function ShowRows({ rows, heads, isOpen, isOn }: ShowRowsProps) {
  if (rows.length === 0) return null;
  return (
    <ul class="show-rows">
      {heads !== undefined && (
        <li class="show-row show-row--whole show-heads">
          {heads.map((head, place) => (
            <span key={head}>{place === 2 && !isOpen ? '' : head}</span>
          ))}
        </li>
      )}
      {rows.map((row, place) => (
        <Row key={row.key} row={row} isOpen={isOpen} isOn={isOn(place)} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly row: TalkRow;
  readonly isOpen: boolean;
  readonly isOn: boolean;
}

function Row({ row: { party, label, words, answer, source }, isOpen, isOn }: RowProps) {
  return (
    <li class={`show-row show-row--${shapeOf(label, words)} ${blockClass(isOn)}`}>
      {label !== '' && <span class="show-label">{label}</span>}
      {words !== '' && (
        <span class="show-words">
          {party !== undefined && <Mark party={party} size={36} decorative />}
          <span>{words}</span>
        </span>
      )}
      {isOpen && (
        <span class="show-answer">
          {answer} {source !== undefined && <small class="show-source">{source}</small>}
        </span>
      )}
    </li>
  );
}

function shapeOf(label: string, words: string): 'whole' | 'pair' | 'late' {
  if (words === '') return 'late';
  return label === '' ? 'pair' : 'whole';
}
