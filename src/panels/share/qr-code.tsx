/** A QR code, drawn. */
import { useSpeaker } from '../parts/use-speaker.ts';

/** The modules of a code, row by row; true where one is dark. */
export type QrModules = readonly (readonly boolean[])[];

/** Light modules that must lie around a code, by ISO/IEC 18004. */
const QUIET = 4;

/** Black on white in every light, at a whole number of pixels a module: what a camera reads is no place for a theme. */
export function QrCode({ modules }: { readonly modules: QrModules }) {
  const { say } = useSpeaker();
  const edge = modules.length + 2 * QUIET;
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={say('share.code')}
      viewBox={`0 0 ${edge} ${edge}`}
      shape-rendering="crispEdges"
      style={{ '--modules': edge }}
    >
      <rect class="qr-light" width={edge} height={edge} />
      <path class="qr-dark" d={pathOf(modules)} />
    </svg>
  );
}

/** A rectangle for each run of dark modules. */
function pathOf(modules: QrModules): string {
  return modules.flatMap((row, y) => runsOf(row).map(([x, length]) => rectangle(x, y, length))).join('');
}

function rectangle(x: number, y: number, length: number): string {
  return `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`;
}

/** Returns the start and length of each run of dark modules in a row. */
function runsOf(row: readonly boolean[]): (readonly [start: number, length: number])[] {
  const ends = row.flatMap((dark, x) => (dark && row[x + 1] !== true ? [x + 1] : []));
  return ends.map((end) => {
    const start = row.lastIndexOf(false, end - 1) + 1;
    return [start, end - start];
  });
}
