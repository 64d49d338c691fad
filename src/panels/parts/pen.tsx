/** A delegation's initial as it is written in the margin and on a signature line. */
import type { PartyMark } from '#session/party-mark.ts';
import { partyClass } from './party-shape.tsx';
import { PEN_STEP, penStrokes } from './pen-strokes.ts';
import { useSpeaker } from './use-speaker.ts';

export interface PenProps {
  readonly party: PartyMark;
  /** Taken back or fallen: struck through, never erased. */
  readonly struck?: boolean;
  /** Just written: the stroke draws itself once. */
  readonly fresh?: boolean;
  /** Height in pixels at normal type; 22 when absent. */
  readonly size?: number;
  /** Words beside it say whose it is, so screen readers pass over it. */
  readonly decorative?: boolean;
}

/** The initial in the party's ink, underlined; named for screen readers unless decorative. */
export function Pen({ party, struck = false, fresh = false, size = 22, decorative = false }: PenProps) {
  const { say } = useSpeaker();
  const width = Math.max(1, [...party.mark].length) * PEN_STEP;
  const classes = `pen ${partyClass(party.order)}${struck ? ' pen--struck' : ''}${fresh ? ' pen--fresh' : ''}`;
  return (
    <svg
      class={classes}
      viewBox={`-3 -1 ${width + 12} 34`}
      style={{ height: `${size / 16}rem` }}
      role="img"
      aria-hidden={decorative}
      aria-label={decorative ? undefined : say(struck ? 'text.initial-struck' : 'text.initial', { party: party.party })}
    >
      <Letters initials={party.mark} />
      <path class="pen-line" pathLength="1" d={`M0 29C${width * 0.3} 26 ${width * 0.6} 27 ${width + 6} 25`} />
      {struck && <path class="pen-strike" d={`M-2 17L${width + 8} 10`} />}
    </svg>
  );
}

function Letters({ initials }: { readonly initials: string }) {
  const strokes = penStrokes(initials);
  if (!strokes) {
    return (
      <text class="pen-type" x="0" y="22">
        {initials}
      </text>
    );
  }
  return (
    <>
      {strokes.map((stroke, at) => (
        <path key={at} class="pen-line" pathLength="1" d={stroke} transform={`translate(${at * PEN_STEP} 0)`} />
      ))}
    </>
  );
}
