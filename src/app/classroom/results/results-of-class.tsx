import { useState } from 'preact/hooks';
import type { ResultsBoard } from '#panels/classroom/results/results-board.ts';
import { ResultsScreen } from '#panels/classroom/results/results-screen.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { atTable } from '#record/link/table-name.ts';
import { keyOfResult, tableOfResult } from '#session/classroom/class/kept-class.ts';
import { resultsAsCsv } from '#session/classroom/results/results-as-csv.ts';
import { downloadFile } from '../../debrief/download-file.ts';
import { addressOf, fragmentOf } from '../../route.ts';
import type { ClassResult } from './class-results.ts';
import { Filters } from './filters.tsx';
import { LaterParts } from './later-parts.tsx';
import { OneResult } from './one-result.tsx';
import { ResultImportPanel } from './result-import-panel.tsx';
import type { ResultsOfClassProps } from './results-of-class-props.ts';
import { ShownToClass } from './shown-to-class.tsx';
import { useBoard } from './use-board.ts';
import { useBoardChoices } from './use-board-choices.ts';
import { useClassResults } from './use-class-results.ts';
import { useRemovedResult } from './use-removed-result.ts';
import { useResultImport } from './use-result-import.ts';
import { useResultValidation } from './use-result-validation.ts';

/** The results of a class: handed in, checked, shown. */
export function ResultsOfClass(props: ResultsOfClassProps) {
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
  const [one, other] = places.map((place) => board?.counted[place]?.key);
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
