/** Offers with the way from one to the next, and the texts that have another name. */
import type { StoneModel } from '#session/debrief/deal-map-model.ts';
import { PartyShape, partyClass } from '../../parts/party-shape.tsx';
import { straightLine } from '../../plot/lines.ts';
import type { Spot } from '../../plot/plot-frame.ts';
import { type LaidStone, layerOf } from './stones-laid.ts';

interface StonesDrawnProps {
  readonly stones: readonly LaidStone[];
  readonly unit: number;
  /** Position of the selected text, in pixels. */
  readonly picked: Spot | undefined;
}

/** Edge of a stone, in pixels of the usual type. */
const EDGE = 25;

/** All stones over their paths, with a ring round the selected one. */
export function StonesDrawn({ stones, unit, picked }: StonesDrawnProps) {
  return (
    <g>
      {pathsOf(stones).map((path) => (
        <Path key={path[0]?.stone.key} stones={path} />
      ))}
      {[...stones]
        .sort((a, b) => layerOf(a.stone) - layerOf(b.stone))
        .map(({ stone, x, y }) => (
          <g key={stone.key} transform={`translate(${x} ${y}) scale(${(unit * EDGE) / 40}) translate(-20 -20)`}>
            <Stone stone={stone} />
          </g>
        ))}
      {picked !== undefined && <circle class="deal-ring" cx={picked.x} cy={picked.y} r={19 * unit} />}
    </g>
  );
}

function pathsOf(stones: readonly LaidStone[]): LaidStone[][] {
  const paths = new Map<number, LaidStone[]>();
  for (const laid of stones) {
    const { by } = laid.stone;
    if (by !== undefined) paths.set(by.party, [...(paths.get(by.party) ?? []), laid]);
  }
  return [...paths.values()];
}

function Path({ stones }: { readonly stones: readonly LaidStone[] }) {
  const d = straightLine(stones);
  return (
    <g class={partyClass(stones[0]?.stone.by?.order ?? 0)}>
      <path class="deal-path-casing" d={d} />
      <path class="deal-path" d={d} />
    </g>
  );
}

function Stone({ stone }: { readonly stone: StoneModel }) {
  const { kind, by, letter } = stone;
  if (by !== undefined) {
    return (
      <g class={`deal-stone-shape ${partyClass(by.order)}`}>
        <PartyShape order={by.order} class="mark-shape" />
        <text class="deal-stone-letter" x={20} y={by.order === 4 ? 28 : 20} dy="0.36em" text-anchor="middle">
          {letter}
        </text>
      </g>
    );
  }
  if (kind === 'left') {
    return (
      <g class="deal-stone-left">
        <path d="M3 3H37V37H3Z" />
        <text class="deal-stone-letter" x={20} y={20} dy="0.36em" text-anchor="middle">
          {letter}
        </text>
      </g>
    );
  }
  if (kind === 'signed' || kind === 'voted') return <Seal kind={kind} letter={letter} />;
  return (
    <g class="deal-solution">
      <circle cx={20} cy={20} r={13} />
      {kind !== 'kalai-smorodinsky' && <path d="M20 13V27M13 20H27" />}
      {kind === 'kalai-smorodinsky' && <path d="M15 15 25 25M25 15 15 25" />}
    </g>
  );
}

interface SealProps {
  readonly kind: 'signed' | 'voted';
  /** The number of a table of a class; empty where there is one table only. */
  readonly letter: string;
}

function Seal({ kind, letter }: SealProps) {
  return (
    <g class={`deal-seal deal-seal--${kind}`}>
      <circle cx={20} cy={20} r={20} />
      {letter === '' ? (
        <path d={kind === 'signed' ? 'M11 21 17.5 27.5 29.5 14' : 'M13 13 27 27M27 13 13 27'} />
      ) : (
        <text class="deal-stone-letter" x={20} y={20} dy="0.36em" text-anchor="middle">
          {letter}
        </text>
      )}
    </g>
  );
}
