import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Check } from '../check.ts';
import { error, warning } from '../check.ts';
import type { Finding } from '../diagnostic.ts';
import { type StandPlace, standsOf } from '../stands-of.ts';

/**
 * Yields findings for a stand that is neither sourced nor inferred, private but dated, dated after the last round, or
 * repeated for the same option and date.
 */
export const standsDocumented: Check = function* (scenario) {
  const seen = new Set<string>();
  for (const place of standsOf(scenario)) {
    yield* findingsOf(scenario, place);
    const { note, path } = place;
    for (const [index, option] of note.options.entries()) {
      const words = [...path.slice(0, 4), note.issue, option, note.private === true, note.date].join(' ');
      if (seen.has(words)) yield warning({ code: 'repeated-stand' }, [...path, 'options', index]);
      seen.add(words);
    }
  }
};

function* findingsOf({ rounds }: Scenario, { note, path }: StandPlace): Iterable<Finding> {
  const { tag, source, date } = note;
  if (tag !== 'inferred' && source === undefined) {
    const suggestion = { code: 'source-or-inferred' } as const;
    yield error({ code: 'missing-source', kind: 'stand', tag }, [...path, 'tag'], { suggestion });
  }
  if (date === undefined) return;
  if (note.private === true) {
    yield error({ code: 'private-with-date' }, [...path, 'date'], { suggestion: { code: 'no-date-or-public' } });
  }
  const last = rounds.dates?.at(-1);
  if (last !== undefined && date > last) yield warning({ code: 'late-stand', date, last }, [...path, 'date']);
}
