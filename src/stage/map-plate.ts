/** Name plates on the map: the first line of a delegation's label stands on one. */
import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import type { Rect, Size } from './geometry.ts';
import { blockSize, LINE } from './label-block.ts';
import { plateScale, postureOf } from './mood-view.ts';
import type { TextMeasurer } from './stage-fonts.ts';
import type { DelegationView, LabelLine, MapPlate } from './stage-view.ts';

/** Pixels between a name and its plate's edge, to either side, and above and below. */
const ASIDE = 7;
const ABOVE = 1;

/** The plate under the first of some lines. */
export function mapPlate(
  { party }: DelegationView,
  lines: readonly LabelLine[],
  reaction: ReactionModel | undefined,
  measure: TextMeasurer,
): MapPlate {
  const { width, height } = blockSize(lines.slice(0, 1), measure);
  const size = { width: Math.ceil(width + 2 * ASIDE), height: Math.ceil(height + 2 * ABOVE) };
  return { party, posture: postureOf(reaction), scale: plateScale(reaction), ...size };
}

/** The size of a label whose first line stands on a plate. */
export function platedSize(block: Size, { width, height }: MapPlate, lines: readonly LabelLine[]): Size {
  const name = lines[0] === undefined ? 0 : lines[0].size * LINE;
  return { width: Math.max(block.width, width), height: block.height - name + height };
}

/** Returns the rectangle of a plate in that of its label. */
export function plateRect(label: Rect, { width, height }: MapPlate): Rect {
  return { x: label.x + (label.width - width) / 2, y: label.y, width, height };
}
