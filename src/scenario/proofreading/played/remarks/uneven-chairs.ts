import { warning } from '../../../check.ts';
import { countOf, sampleOf } from '../histogram.ts';
import type { PlayedRemark } from '../played.ts';
import { isSurelyFurther } from '../surely.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** No chair should always come off best or worst: each is compared by what it could have gained, not by its points. */
export const unevenChairs: PlayedRemark = function* ({ scenario, summary }) {
  const chairs = scenario.parties.flatMap(({ id }, index) => {
    const gains = summary.chairs[index]?.gains ?? [];
    return countOf(gains) < THRESHOLDS.signed ? [] : [{ id, index, ...sampleOf(gains) }];
  });
  const [least, ...others] = chairs.sort((one, other) => one.mean - other.mean);
  const most = others.at(-1);
  if (least === undefined || most === undefined) return;
  if (!isSurelyFurther(most, least, THRESHOLDS.betweenChairs * 100)) return;
  const told = { least: least.id, most: most.id, leastPercent: Math.round(least.mean) };
  yield warning({ code: 'uneven-chairs', ...told, mostPercent: Math.round(most.mean) }, ['parties', least.index]);
};
