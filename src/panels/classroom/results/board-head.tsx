/** What the board is of, and how many ended in which way. */
import { endingsCounted } from '#session/classroom/results/endings-counted.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { Board } from './board.ts';
import { EndingCount } from './ending-mark.tsx';

interface BoardHeadProps {
  readonly board: Pick<Board, 'scenario' | 'rows' | 'counted'>;
  readonly headingId?: string | undefined;
}

/** "After the White House: 8 games", whether they can be compared, and the counts. */
export function BoardHead({ board: { scenario, rows, counted }, headingId }: BoardHeadProps) {
  const { say } = useSpeaker();
  const seeds = new Set(rows.map(({ setup }) => setup.seed));
  return (
    <div class="board-head">
      <div>
        <h2 id={headingId} tabIndex={headingId === undefined ? undefined : -1}>
          {say('class-results.heading', { title: scenario.title, count: rows.length })}
        </h2>
        {rows.length > 1 && (
          <p class="board-sub">{say(seeds.size === 1 ? 'class-results.same-seed' : 'class-results.own-seeds')}</p>
        )}
      </div>
      <ul class="ending-counts">
        {endingsCounted(counted).map((each) => (
          <EndingCount key={each.kind} {...each} />
        ))}
      </ul>
    </div>
  );
}
