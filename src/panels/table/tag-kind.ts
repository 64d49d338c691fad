import type { PositionMark } from '#session/table-model.ts';
import type { TagKind } from '../parts/tag.tsx';

/** How a public position is drawn: struck for never, dotted where it is only inferred, else solid. */
export function tagKind(position: PositionMark): TagKind {
  if (position.stance === 'never') return 'struck';
  return position.tag === 'inferred' ? 'dotted' : 'solid';
}
