/** Two tables side by side, with what there is to ask of them. */
import type { IssueIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { BoardRow } from '#session/classroom/results/board-row.ts';
import type { PairCompared } from '#session/classroom/results/pair-compared.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { AnswerCell } from './answer-cell.tsx';
import { EndingMark } from './ending-mark.tsx';

interface TwoTablesProps {
  readonly scenario: Scenario;
  readonly rows: readonly BoardRow[];
  /** The issues as they stand in the text. */
  readonly order: readonly IssueIndex[];
  readonly pair: PairCompared;
}

/** The question, then both on paper: where they differ, and by title where they do not. */
export function TwoTables({ scenario, rows, order, pair }: TwoTablesProps) {
  const { say } = useSpeaker();
  const [one, other] = [rows[pair.one], rows[pair.other]];
  if (one === undefined || other === undefined) return null;
  const titles = pair.alike.flatMap((issue) => scenario.issues[issue]?.title ?? []);
  return (
    <div class="two full grid">
      <div class="two-ask">
        <PairQuestion rows={rows} pair={pair} />
        {titles.length > 0 && <p class="board-small small muted">{say('class-results.pair-alike', { titles })}</p>}
      </div>
      <div class="two-papers stack gap3">
        {[one, other].map((row) => (
          <section key={row.key} class="sheet two-paper" aria-label={row.name}>
            <h3 class="document-title">{row.name}</h3>
            <p class="two-end">
              <EndingMark kind={row.kind} />
            </p>
            <ul class="mt2 reading">
              {(pair.apart.length > 0 ? pair.apart : order).map((issue) => (
                <li key={issue}>
                  {order.indexOf(issue) + 1} {scenario.issues[issue]?.title}:{' '}
                  <b>
                    {row.articles[issue] && (
                      <AnswerCell scenario={scenario} issue={issue} article={row.articles[issue]} />
                    )}
                  </b>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/** Question for discussion about the two tables. */
export function PairQuestion({ rows, pair }: Pick<TwoTablesProps, 'rows' | 'pair'>) {
  const { say } = useSpeaker();
  const [one, other] = [rows[pair.one]?.name ?? '', rows[pair.other]?.name ?? ''];
  return (
    <>
      <p class="two-lead label muted">{say('class-results.to-talk-about')}</p>
      <p class="two-question">{say(`class-results.ask-${pair.asks}`, { one, other })}</p>
    </>
  );
}

interface PairChoiceProps {
  readonly rows: readonly BoardRow[];
  readonly pair: PairCompared;
  readonly onPick: (one: number, other: number) => void;
}

/** Greatest number of tables in the selectors: longer lists are slow to draw and hard to search. */
const MOST_TO_PICK = 200;

/** Selectors for the two tables. */
export function PairChoice({ rows, pair, onPick }: PairChoiceProps) {
  const { say } = useSpeaker();
  if (rows.length > MOST_TO_PICK) return null;
  return (
    <div class="two-choice cluster gap-2-4">
      <RowSelect
        label={say('class-results.pair-one')}
        rows={rows}
        value={pair.one}
        barred={pair.other}
        onPick={(one) => onPick(one, pair.other)}
      />
      <RowSelect
        label={say('class-results.pair-other')}
        rows={rows}
        value={pair.other}
        barred={pair.one}
        onPick={(other) => onPick(pair.one, other)}
      />
    </div>
  );
}

interface RowSelectProps {
  readonly label: string;
  readonly rows: readonly BoardRow[];
  readonly value: number;
  /** The one that is looked at already. */
  readonly barred: number;
  readonly onPick: (place: number) => void;
}

function RowSelect({ label, rows, value, barred, onPick }: RowSelectProps) {
  return (
    <label class="board-select small inline-row wrap gap-1-2">
      {label}
      <select class="choice-list" value={String(value)} onChange={(event) => onPick(Number(event.currentTarget.value))}>
        {rows.map(({ key, name }, place) => (
          <option key={key} value={String(place)} disabled={place === barred}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
