import '#panels/classroom/results/results.css';
import '#panels/parts/choice-list.css';
import '#panels/parts/over-screen.css';
import '#panels/classroom/results/board-show.css';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { BoardShow } from '#panels/classroom/results/board-show.tsx';
import type { ResultsBoard } from '#panels/classroom/results/results-board.ts';
import { ResultsScreen } from '#panels/classroom/results/results-screen.tsx';
import { RowDialog, type RowDialogProps } from '#panels/classroom/results/row-dialog.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { atTable } from '#record/link/table-name.ts';
import { type KeptClass, keyOfResult, tableOfResult } from '#session/classroom/class/kept-class.ts';
import { tableInWords, tableNameInWords } from '#session/classroom/class/names-in-words.ts';
import type { CheckedLink } from '#session/classroom/results/class-game.ts';
import { resultsAsCsv } from '#session/classroom/results/results-as-csv.ts';
import { rowNames } from '#session/classroom/results/row-names.ts';
import { downloadFile } from '../../debrief/download-file.ts';
import { Await } from '../../lazy.tsx';
import { usePageServices } from '../../page-services.tsx';
import { addressOf, fragmentOf } from '../../route.ts';
import type { ClassPlaceProps } from '../board/class-place-props.ts';
import { type ClassResult, HeadsRead, scenarioIdsOf } from './class-results.ts';
import { type ChosenBoard, Filters, useBoardChoices } from './filters.tsx';
import { LaterParts } from './later-parts.tsx';
import { ResultImportPanel, useRemovedResult } from './result-import-panel.tsx';
import { type BoardChoices, type RowsBefore, resultsBoardOf, rowsOf } from './results-board-of.ts';
import type { ResultsOfClassProps } from './results-of-class-props.ts';
import { type ResultsChecked, useClassResults } from './use-class-results.ts';
import { useResultImport } from './use-result-import.ts';
import { useResultValidation } from './use-result-validation.ts';

/** The results of a class, once the scenarios that they are of are there. */
export function ResultsPlace(props: ClassPlaceProps) {
  const { kept } = props;
  const { library } = usePageServices('library');
  const { scenario, results } = kept;
  const heads = useMemo(() => new HeadsRead(), []);
  const ids = [...new Set([scenario.id, ...scenarioIdsOf(results, heads)])].sort().join(' ');
  const load = useCallback(() => library.withShipped(...ids.split(' ')), [library, ids]);
  return <Await load={load}>{(catalogue) => <ResultsOfClass {...props} {...{ catalogue, heads }} />}</Await>;
}

/** The results of a class: handed in, checked, shown. */
function ResultsOfClass(props: ResultsOfClassProps) {
  const { kept, change, catalogue, namesHidden } = props;
  const handing = useResultImport(props);
  const taken = useRemovedResult(props);
  const classResults = useClassResults(props);
  const { results } = classResults;
  const { checked } = classResults.checking;
  const chosen = useBoardChoices(results, catalogue, kept.scenario.id);
  const { board, names } = useBoard({ results, checked, tables: kept.tables, namesHidden, ...chosen });
  const sorting = useResultValidation({ kept, change, checked, names, lineOf: handing.lineOf });
  const [opened, setOpened] = useState<string>();
  const [isShown, setShown] = useState(false);
  const saveCsv = useSavingCsv(board, results);
  const row = board?.rows.find(({ key }) => key === opened);
  return (
    <>
      <ResultsScreen
        board={board}
        handIn={<ResultImportPanel {...{ handing, sorting, taken }} checked={classResults} paper={paperOf(kept)} />}
        filters={<Filters {...chosen} />}
        onOpen={setOpened}
        onPair={(one, other) => chosen.choose({ picked: keysAt(board, one, other) })}
        onShow={() => setShown(true)}
        onCsv={saveCsv}
        later={board && <LaterParts board={board} par={chosen.choices.par} onPar={(par) => chosen.choose({ par })} />}
      />
      {row && board && (
        <OneResult
          {...{ row, kept, change, namesHidden }}
          scenario={board.scenario}
          address={addressIn(results, row.key)}
          onOut={() => {
            setOpened(undefined);
            taken.takeOut(row.key, row.name);
          }}
          onClose={() => setOpened(undefined)}
        />
      )}
      {isShown && <ShownToClass {...{ kept, chosen }} checked={classResults} onClose={() => setShown(false)} />}
    </>
  );
}

function keysAt(
  board: ResultsBoard | undefined,
  ...places: readonly [number, number]
): readonly [string, string] | undefined {
  const [one, other] = places.map((place) => board?.compared[place]?.key);
  return one === undefined || other === undefined ? undefined : [one, other];
}

/** The address of a result, with the table that it is of. */
function addressIn(results: readonly ClassResult[], key: string): string {
  const result = results.find((each) => keyOfResult(each) === key);
  return addressOf(result === undefined ? key : atTable(result.code, tableOfResult(result)));
}

function useSavingCsv(board: ResultsBoard | undefined, results: readonly ClassResult[]): () => void {
  const speaker = useSpeaker();
  return () => {
    if (board === undefined) return;
    const text = resultsAsCsv(speaker, board.scenario, board.rows, (key) => addressIn(results, key));
    downloadFile(new Blob([text], { type: 'text/csv' }), `${speaker.say('class-results.file-name')}.csv`);
  };
}

/** Returns the address for entering a table of the class that played on paper. */
function paperOf({ id, scenario }: ResultsOfClassProps['kept']): string {
  return fragmentOf({ screen: 'classroom', page: 'paper', rest: `${scenario.id}/${id}` });
}

interface ShownToClassProps {
  readonly kept: ClassPlaceProps['kept'];
  readonly checked: ResultsChecked;
  readonly chosen: ChosenBoard;
  readonly onClose: () => void;
}

/** The board for the wall: what the teacher calls the tables is hidden until it is asked for. */
function ShownToClass({ kept, checked, chosen, onClose }: ShownToClassProps) {
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

interface OneResultProps
  extends Pick<ClassPlaceProps, 'kept' | 'change' | 'namesHidden'>,
    Pick<RowDialogProps, 'row' | 'address' | 'onOut' | 'onClose'> {
  readonly scenario: Scenario;
}

/** One result, which the teacher can say the table of. */
function OneResult({ kept, change, namesHidden, ...props }: OneResultProps) {
  const speaker = useSpeaker();
  const { key } = props.row;
  const result = kept.results.find((each) => keyOfResult(each) === key);
  const table = (result && tableOfResult(result)) ?? '';
  const known = kept.tables.map((each) => ({
    value: each.name,
    label: tableInWords(speaker, namesHidden ? { name: each.name } : each),
  }));
  const isOther = table !== '' && !known.some(({ value }) => value === table);
  return (
    <RowDialog
      {...props}
      tables={isOther ? [...known, { value: table, label: tableNameInWords(speaker, table) }] : known}
      table={table}
      onTable={(name) => change((before) => placedAt(before, key, name))}
    />
  );
}

/** With no name it is as the link says again. */
function placedAt(before: KeptClass, key: string, name: string): KeptClass {
  return {
    ...before,
    results: before.results.map(({ placed: _, ...result }) => {
      if (keyOfResult(result) !== key) return _ === undefined ? result : { ...result, placed: _ };
      return name === '' ? result : { ...result, placed: name };
    }),
  };
}

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
function useBoard({ results, checked, tables, namesHidden, scenario, choices }: BoardAsked): {
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
