import type { IsoDate } from '#engine/model/scenario/iso-date.ts';
import type { Check } from '../check.ts';
import { error } from '../check.ts';
import type { Finding, Path } from '../diagnostic.ts';

/** Yields an error for facts of the debrief dated before the last round (part of the game) or out of order. */
export const laterFactsLater: Check = function* ({ debrief, rounds }) {
  const last = rounds.dates?.at(-1);
  let before = last;
  for (const [index, { date }] of (debrief?.whatHappened ?? []).entries()) {
    yield* early(date, before, ['debrief', 'whatHappened', index, 'date']);
    before = date;
  }
  for (const [index, { date }] of (debrief?.articles ?? []).entries()) {
    yield* early(date, last, ['debrief', 'articles', index, 'date']);
  }
};

function* early(date: IsoDate, before: IsoDate | undefined, path: Path): Iterable<Finding> {
  if (before === undefined || date >= before) return;
  yield error({ code: 'early-fact', date, before }, path, { suggestion: { code: 'later-facts' } });
}
