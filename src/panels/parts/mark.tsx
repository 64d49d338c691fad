/** A delegation's sign: its shape with its letters. */
import type { PartyMark } from '#session/party-mark.ts';
import { PartyLetters, PartyShape, partyClass } from './party-shape.tsx';
import { useTextLanguage } from './text-language.ts';

export interface MarkProps {
  readonly party: PartyMark;
  /** Edge in pixels at normal type; 32 when absent. */
  readonly size?: number;
  /** Not in the room: drawn as a dashed outline. */
  readonly dashed?: boolean;
  /** The name stands beside it, so screen readers pass over the mark. */
  readonly decorative?: boolean;
}

/** The shape and letters of a delegation, named for screen readers unless decorative. */
export function Mark({ party, size = 32, dashed = false, decorative = false }: MarkProps) {
  const lang = useTextLanguage();
  const edge = `${size / 16}rem`;
  return (
    <svg
      class={`mark ${partyClass(party.order)}${dashed ? ' mark--dashed' : ''}`}
      viewBox="-1 -1 42 42"
      style={{ width: edge, height: edge }}
      role="img"
      aria-label={party.name}
      lang={lang}
      aria-hidden={decorative}
    >
      <PartyShape order={party.order} class="mark-shape" />
      <PartyLetters party={party} />
    </svg>
  );
}
