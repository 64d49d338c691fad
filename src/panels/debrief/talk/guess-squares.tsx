/** All texts of a part, one square each. */
import { useMemo } from 'preact/hooks';
import type { Squares } from '#session/debrief/talk-model.ts';

/** Of a cell of the picture: its edge, and that of the square in it. */
const CELL = 10;
const SQUARE = 7;
/** Width of the picture relative to its height. */
const SHAPE = 2.4;
/** Greatest number of squares with brackets: more would not stand out. */
const MOST_BRACKETED = 250;

interface GuessSquaresProps {
  readonly squares: Squares;
  readonly isOpen: boolean;
  readonly name: string;
}

/** Lights the texts that suited all once the answer is shown. */
export function GuessSquares({ squares: { count, lit }, isOpen, name }: GuessSquaresProps) {
  const columns = columnsFor(count);
  const rows = Math.ceil(count / columns);
  const all = useMemo(
    () =>
      pathOf(
        Array.from({ length: count }, (_, place) => place),
        columns,
      ),
    [count, columns],
  );
  const shown = useMemo(() => pathOf([...lit], columns), [lit, columns]);
  const brackets = useMemo(() => (lit.length > MOST_BRACKETED ? '' : bracketsOf([...lit], columns)), [lit, columns]);
  return (
    <svg
      class="guess-squares full"
      viewBox={`-3 -3 ${columns * CELL + 3} ${rows * CELL + 3}`}
      preserveAspectRatio="xMinYMin"
      role="img"
      aria-label={name}
    >
      <path class="guess-square" d={all} />
      {isOpen && (
        <>
          <path class="guess-square guess-square--lit" d={shown} />
          <path class="guess-brackets" d={brackets} />
        </>
      )}
    </svg>
  );
}

/** Such that the last row is full, where that is not too far from the shape. */
function columnsFor(count: number): number {
  const usual = Math.ceil(Math.sqrt(count * SHAPE));
  for (let off = 0; off < usual / 4; off += 1) {
    for (const columns of [usual + off, usual - off]) if (count % columns === 0) return columns;
  }
  return usual;
}

function pathOf(places: readonly number[], columns: number): string {
  return places.map((place) => `${cornerOf(place, columns)}h${SQUARE}v${SQUARE}h-${SQUARE}z`).join('');
}

function bracketsOf(places: readonly number[], columns: number): string {
  return places
    .map((place) => {
      const [x, y] = spotOf(place, columns);
      const right = x + SQUARE;
      return `M${x + 1} ${y - 2}h-2.5v${SQUARE + 4}h2.5M${right - 1} ${y - 2}h2.5v${SQUARE + 4}h-2.5`;
    })
    .join('');
}

function cornerOf(place: number, columns: number): string {
  return `M${spotOf(place, columns).join(' ')}`;
}

function spotOf(place: number, columns: number): [number, number] {
  return [(place % columns) * CELL, Math.floor(place / columns) * CELL];
}
