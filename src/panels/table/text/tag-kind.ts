import type { PositionMark } from '#session/table/text/position-mark.ts';
import type { TagKind } from '../../parts/tag.tsx';

/** How a position is drawn: struck for never, dotted where only another party says so, with a question mark where nobody has. */
export function tagKind({ stance, tag }: PositionMark): TagKind {
  if (stance === 'never') return 'struck';
  if (tag === 'inferred') return 'inferred';
  return tag === 'claimed' ? 'dotted' : 'solid';
}
