/** Scenario of the board, and the number of games for each ending. */
import { endingsCounted } from '#session/classroom/results/endings-counted.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { EndingCount } from './ending-mark.tsx';
import type { ResultsBoard } from './results-board.ts';

interface BoardHeadProps {
  readonly board: Pick<ResultsBoard, 'scenario' | 'rows' | 'counted'>;
  /** Over the screen of the class; the heading of the page where absent. */
  readonly headingId?: string | undefined;
}

/** "After the White House: 8 games", whether they can be compared, and the counts. */
export function BoardHead({ board: { scenario, rows, counted }, headingId }: BoardHeadProps) {
  const { say } = useSpeaker();
  const seeds = new Set(rows.map(({ setup }) => setup.seed));
  const heading = say('class-results.heading', {
    title: scenario.title,
    count: rows.filter(({ line }) => line === undefined).length,
  });
  return (
    <div class="board-head cluster between">
      <div>
        {headingId === undefined ? (
          <h1>{heading}</h1>
        ) : (
          <h2 id={headingId} tabIndex={-1}>
            {heading}
          </h2>
        )}
        {rows.length > 1 && (
          <p class="board-sub reading muted">
            {say(seeds.size === 1 ? 'class-results.same-seed' : 'class-results.own-seeds')}
          </p>
        )}
      </div>
      <ul class="ending-counts cluster">
        {endingsCounted(counted).map((each) => (
          <EndingCount key={each.kind} {...each} />
        ))}
      </ul>
    </div>
  );
}
