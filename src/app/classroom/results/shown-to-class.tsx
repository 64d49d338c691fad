import '#panels/parts/over-screen.css';
import '#panels/classroom/results/board-show.css';
import { useState } from 'preact/hooks';
import { BoardShow } from '#panels/classroom/results/board-show.tsx';
import type { ClassPlaceProps } from '../board/class-place-props.ts';
import { useBoard } from './use-board.ts';
import type { ChosenBoard } from './use-board-choices.ts';
import type { ResultsChecked } from './use-class-results.ts';

interface ShownToClassProps {
  readonly kept: ClassPlaceProps['kept'];
  readonly checked: ResultsChecked;
  readonly chosen: ChosenBoard;
  readonly onClose: () => void;
}

/** The board for the wall: what the teacher calls the tables is hidden until it is asked for. */
export function ShownToClass({ kept, checked, chosen, onClose }: ShownToClassProps) {
  const [namesHidden, setNamesHidden] = useState(true);
  const { board } = useBoard({
    results: checked.results,
    checked: checked.checking.checked,
    tables: kept.tables,
    namesHidden,
    ...chosen,
  });
  return board ? (
    <BoardShow board={board} namesHidden={namesHidden} onNamesHidden={setNamesHidden} onClose={onClose} />
  ) : null;
}
