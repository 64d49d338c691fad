/** The results of a class, as its teacher sees them. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { areLines } from '#session/classroom/results/pair-compared.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { BoardHead } from './board-head.tsx';
import { AllArticles, PartedArticle } from './parted-article.tsx';
import { litRows, type ResultsBoard } from './results-board.ts';
import { ResultsTable } from './results-table.tsx';
import { PairChoice, TwoTables } from './two-tables.tsx';
import { WaysTable } from './ways-table.tsx';

interface ResultsScreenProps {
  /** Absent where nothing has come in. */
  readonly board: ResultsBoard | undefined;
  /** Form for handing in links, rejected entries, and progress of verification. */
  readonly handIn: ComponentChildren;
  /** Filters of the board, next to its actions. */
  readonly filters: ComponentChildren;
  readonly onOpen: (key: string) => void;
  readonly onPair: (one: number, other: number) => void;
  readonly onShow: () => void;
  readonly onCsv: () => void;
  /** The map of deals, and what negotiators make of the same start. */
  readonly later: ComponentChildren;
}

/** Number of rows drawn at first; more are drawn on request. */
const PAGE = 60;

/** Handing in first; then the board, and what there is to talk about. */
export function ResultsScreen({ board, handIn, filters, onOpen, onPair, onShow, onCsv, later }: ResultsScreenProps) {
  const { say } = useSpeaker();
  return (
    <div class="class-results stack gap5" data-prints-whole>
      {handIn}
      {board === undefined ? (
        <section class="board-none">
          <h1>{say('class-results.no-results')}</h1>
          <p>{say('class-results.no-results-words')}</p>
        </section>
      ) : (
        <>
          <BoardHead board={board} />
          <div class="board-tools row wrap gap-2-3">
            {filters}
            <Button kind="primary" icon="sunrise" aria-haspopup="dialog" onClick={onShow}>
              {say('class-results.show')}
            </Button>
            <Button kind="plain" icon="table" onClick={onCsv}>
              {say('class-results.csv')}
            </Button>
          </div>
          <Rows board={board} onOpen={onOpen} />
          <Talk board={board} onPair={onPair} later={later} />
        </>
      )}
    </div>
  );
}

function Rows({ board, onOpen }: { readonly board: ResultsBoard; readonly onOpen: (key: string) => void }) {
  const { say } = useSpeaker();
  const [most, setMost] = useState(PAGE);
  const { rows } = board;
  const left = rows.length - most;
  return (
    <div class="board-whole">
      <ResultsTable {...board} rows={left > 0 ? rows.slice(0, most) : rows} lit={litRows(board)} onOpen={onOpen} />
      {left > 0 && (
        <Button kind="plain" onClick={() => setMost(most + 5 * PAGE)}>
          {say('class-results.show-more', { count: Math.min(left, 5 * PAGE) })}
        </Button>
      )}
      <p class="board-small small muted">{say('class-results.no-ranking')}</p>
    </div>
  );
}

/** Topics for discussion, if there are at least two games. */
function Talk({
  board,
  onPair,
  later,
}: Pick<ResultsScreenProps, 'onPair' | 'later'> & { readonly board: ResultsBoard }) {
  const { say } = useSpeaker();
  const { pair, compared, counted, scenario, order } = board;
  if (pair === undefined) return <>{later}</>;
  return (
    <>
      <section class="board-part" aria-labelledby="results-pair">
        <h2 id="results-pair">{say('class-results.pair')}</h2>
        <p class="board-small small muted">
          {say('class-results.pair-chosen', {
            why: say(`class-results.why-${areLines(compared, pair) ? 'lines' : pair.asks}`),
          })}
        </p>
        <PairChoice rows={compared} pair={pair} onPick={onPair} />
        <TwoTables {...{ scenario, order, pair }} rows={compared} />
      </section>
      {counted.length > 1 && <AllTables board={board} />}
      {later}
    </>
  );
}

/** Topics about all tables, of which there are at least two. */
function AllTables({ board: { scenario, articles, ways, counted } }: { readonly board: ResultsBoard }) {
  const { say } = useSpeaker();
  return (
    <>
      <section class="board-part" aria-labelledby="results-parted">
        <h2 id="results-parted">{say('class-results.parted')}</h2>
        <PartedArticle {...{ scenario, articles }} rows={counted} />
        <details class="full">
          <summary>{say('class-results.all-articles')}</summary>
          <AllArticles {...{ scenario, articles }} />
        </details>
      </section>
      <section class="board-part" aria-labelledby="results-way">
        <h2 id="results-way">{say('class-results.way')}</h2>
        <WaysTable {...{ scenario, ways }} rows={counted} />
      </section>
    </>
  );
}
