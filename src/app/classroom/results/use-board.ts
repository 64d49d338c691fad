import { useMemo, useRef } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { ResultsBoard } from '#panels/classroom/results/results-board.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { KeptClass } from '#session/classroom/class/kept-class.ts';
import type { CheckedLink } from '#session/classroom/results/class-game.ts';
import { rowNames } from '#session/classroom/results/row-names.ts';
import type { ClassResult } from './class-results.ts';
import { type BoardChoices, type RowsBefore, resultsBoardOf, rowsOf } from './results-board-of.ts';

interface BoardAsked {
  readonly results: readonly ClassResult[];
  readonly checked: ReadonlyMap<string, CheckedLink>;
  readonly tables: KeptClass['tables'];
  /** True if the teacher's names for the tables are hidden. */
  readonly namesHidden: boolean;
  readonly scenario: Scenario | undefined;
  readonly choices: BoardChoices;
}

/** The board of a scenario with the names of its rows. */
export function useBoard({ results, checked, tables, namesHidden, scenario, choices }: BoardAsked): {
  readonly board: ResultsBoard | undefined;
  readonly names: ReadonlyMap<string, string>;
} {
  const speaker = useSpeaker();
  const names = useMemo(
    () => rowNames(speaker, results.map(withChairs), { tables, namesHidden }),
    [speaker, results, namesHidden, tables],
  );
  const before = useRef<RowsBefore>(new Map());
  const rows = useMemo(
    () =>
      scenario === undefined
        ? []
        : rowsOf(scenario, results, { checked, names, language: speaker.language.tag }, before.current),
    [scenario, results, checked, names, speaker],
  );
  const board = useMemo(
    () => scenario && resultsBoardOf(speaker, scenario, rows, choices),
    [speaker, scenario, rows, choices],
  );
  return { board, names };
}

function withChairs({ head, scenario, ...result }: ClassResult) {
  const chairs = head.setup.seats.flatMap((seat, party) =>
    seat === 'person' ? (scenario?.parties[party]?.mark ?? []) : [],
  );
  return { ...result, chairs };
}
