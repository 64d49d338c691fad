import type { PositionMark } from '#session/table-model.ts';
import type { TagKind } from '../parts/tag.tsx';

/** How a position is drawn: struck for never, dotted where the party has not said it itself, else solid. */
export function tagKind({ stance, tag }: PositionMark): TagKind {
  if (stance === 'never') return 'struck';
  return tag === 'inferred' || tag === 'claimed' ? 'dotted' : 'solid';
}
