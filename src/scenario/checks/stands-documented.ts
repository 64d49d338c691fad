import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Check } from '../check.ts';
import { error, warning } from '../check.ts';
import type { Finding } from '../diagnostic.ts';
import { type StandPlace, standsOf } from '../stands-of.ts';

/**
 * Where a member stands is sourced unless inferred, has a date only when it is public, is known within the game, and
 * is said once of an option and day.
 */
export const standsDocumented: Check = function* (scenario) {
  const seen = new Set<string>();
  for (const place of standsOf(scenario)) {
    yield* findingsOf(scenario, place);
    const { note, path } = place;
    for (const [index, option] of note.options.entries()) {
      const words = [...path.slice(0, 4), note.issue, option, note.private === true, note.date].join(' ');
      const message = 'This member has a stand on this option and day above already.';
      if (seen.has(words)) yield warning('repeated-stand', [...path, 'options', index], message);
      seen.add(words);
    }
  }
};

function* findingsOf({ rounds }: Scenario, { note, path }: StandPlace): Iterable<Finding> {
  const { tag, source, date } = note;
  if (tag !== 'inferred' && source === undefined) {
    const suggestion = 'Name a source, or write "tag: inferred".';
    yield error('missing-source', [...path, 'tag'], `A ${tag} stand needs a source.`, { suggestion });
  }
  if (date === undefined) return;
  if (note.private === true) {
    const suggestion = 'Leave out the date, or "private".';
    yield error('private-with-date', [...path, 'date'], 'What is private is known on no day.', { suggestion });
  }
  const last = rounds.dates?.at(-1);
  if (last !== undefined && date > last) {
    const message = `${date} is after the last round, ${last}: nobody will hear of this stand.`;
    yield warning('late-stand', [...path, 'date'], message);
  }
}
