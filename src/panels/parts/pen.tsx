/** A delegation's initial as it is written in the margin and on a signature line. */
import type { PartyMark } from '#session/party-mark.ts';
import { partyClass } from './party-shape.tsx';
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

/** Letters as single strokes of a pen, in a box 18 wide with its foot at 22. */

const STROKES: Readonly<Record<string, string>> = {
  A: 'M1 22C4 15 7 7 9 2C10 9 13 16 15 22M4 15C8 14 11 14 14 14',
  B: 'M3 3C3 10 3 16 2 22M3 3C10 0 14 4 12 8C11 11 7 11 4 12C11 10 16 14 14 18C12 22 6 23 2 21',
  C: 'M15 5C10 0 3 4 2 12C1 20 8 24 15 18',
  D: 'M3 3C3 10 3 16 2 22M2 4C10 0 16 6 15 12C14 19 8 23 2 21',
  E: 'M13 3C9 2 6 3 3 3C3 10 2 16 2 21C6 22 10 22 14 20M3 12C6 11 9 11 12 11',
  F: 'M14 3C10 2 6 3 3 3C3 10 3 16 2 22M3 12C6 11 9 11 12 11',
  G: 'M14 5C9 0 2 5 2 13C2 21 10 24 14 18L14 13C12 13 10 13 9 13',
  H: 'M3 3C3 10 3 16 2 22M14 2C14 9 13 16 14 22M2 13C6 12 10 12 14 11',
  I: 'M8 2C8 9 7 15 7 22',
  J: 'M11 2C11 10 12 17 9 21C6 24 2 22 2 18',
  K: 'M3 2C3 9 3 16 2 22M14 3C11 7 7 11 3 13C7 15 11 19 15 22',
  L: 'M3 2C3 9 2 16 2 21C6 22 10 22 14 20',
  M: 'M1 22C2 15 3 8 4 3C6 8 8 13 9 16C11 11 12 7 14 3C15 9 16 16 17 22',
  N: 'M2 22C2 15 3 9 3 3C7 9 10 16 14 22C14 15 14 8 14 2',
  O: 'M9 2C3 2 1 8 2 14C3 21 9 24 13 19C17 13 15 4 9 2',
  P: 'M3 3C3 10 3 16 2 22M2 4C9 0 16 3 14 8C12 13 7 13 3 13',
  Q: 'M9 2C3 2 1 8 2 14C3 21 9 24 13 19C17 13 15 4 9 2M9 16C12 19 14 21 16 23',
  R: 'M3 3C3 10 3 16 2 22M2 4C9 0 15 3 13 8C11 12 7 12 3 13C7 15 11 19 15 22',
  S: 'M13 5C10 1 4 2 3 6C2 11 13 12 13 17C13 22 5 24 2 19',
  T: 'M1 4C6 2 11 3 16 3M9 3C9 10 8 16 8 22',
  U: 'M2 3C1 10 1 18 5 21C10 24 13 17 14 3C14 10 14 17 15 22',
  V: 'M1 3C3 10 6 17 8 22C11 16 13 9 15 3',
  W: 'M1 3C2 10 3 16 5 22C7 17 8 12 10 8C11 13 12 18 14 22C16 15 17 9 18 3',
  X: 'M2 3C6 10 10 16 15 22M14 3C10 10 6 16 1 22',
  Y: 'M2 3C4 8 6 11 8 13M15 3C12 9 9 16 6 22',
  Z: 'M2 4C6 3 10 3 14 3C10 10 6 16 2 21C6 22 11 21 15 20',
  0: 'M9 2C3 2 1 8 2 14C3 21 9 24 13 19C17 13 15 4 9 2',
  1: 'M4 6C6 5 8 4 9 2C9 9 8 15 8 22',
  2: 'M3 6C5 0 14 1 13 8C12 13 6 17 2 21C6 22 11 22 15 21',
  3: 'M3 4C8 0 14 3 12 8C11 11 8 11 6 12C13 11 16 17 12 20C9 23 4 22 2 19',
  4: 'M11 22C11 15 11 8 11 2C8 7 5 12 2 16C7 16 11 16 15 15',
  5: 'M13 3C9 3 7 3 5 3C4 6 4 9 4 11C10 8 15 12 14 16C13 22 5 24 2 19',
  6: 'M12 2C6 5 2 11 2 16C3 23 13 23 13 16C13 10 5 10 3 16',
  7: 'M2 4C6 3 10 3 14 3C10 10 8 16 7 22',
  8: 'M12 5C10 1 3 2 4 7C5 12 13 13 13 18C12 23 3 23 3 18C3 13 11 11 12 5',
  9: 'M13 8C11 14 3 13 3 8C4 1 13 1 13 8C13 14 12 18 10 22',
};

/** Distance from one letter to the next. */
const PEN_STEP = 20;

/** The strokes of initials, letter by letter; undefined where a letter has none, so that it must be written in type. */
function penStrokes(initials: string): readonly string[] | undefined {
  const strokes = [...initials.toUpperCase()].map((letter) => STROKES[letter]);
  return strokes.every((stroke) => stroke !== undefined) ? strokes : undefined;
}
