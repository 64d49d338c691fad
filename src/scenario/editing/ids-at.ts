import type { Path } from '../diagnostic.ts';
import { FLAGS, ICONS } from '../known-pictures.ts';
import type { NamedId, NamedThings } from './named-things.ts';

/** The kind of object that an id refers to, by the key of the value; for a list, by the key of the list. */
const KINDS: Readonly<Record<string, 'party' | 'track' | 'issue' | 'source'>> = {
  about: 'party',
  after: 'track',
  between: 'party',
  by: 'party',
  cares: 'issue',
  consent: 'party',
  datePassed: 'track',
  emphasis: 'issue',
  from: 'party',
  in: 'party',
  issue: 'issue',
  mediator: 'party',
  never: 'issue',
  of: 'party',
  opensWith: 'track',
  party: 'party',
  signatories: 'party',
  situationSources: 'source',
  source: 'source',
  to: 'party',
  track: 'track',
  trackVoteFailed: 'track',
  tutorial: 'party',
  walkAway: 'track',
  walkedOut: 'party',
  when: 'issue',
};

/** Keys whose keys are issues, and whose values are options of these. */
const BY_ISSUE = ['never', 'when'];

/** The ids that may stand as a value at a path. `issue` is what stands beside it at the key of that name. */
export function idsForValue(path: Path, issue: string | undefined, known: NamedThings): readonly NamedId[] {
  const keys = path.filter((step) => typeof step === 'string');
  const [before, last] = [keys.at(-2), keys.at(-1)];
  if (last === undefined) return [];
  if (before !== undefined && BY_ISSUE.includes(before)) return known.options.get(last) ?? [];
  if (last === 'flags') return FLAGS.map(unnamed);
  if (last === 'icon') return ICONS.map(unnamed);
  if (['option', 'options', 'ifSilent'].includes(last)) return known.options.get(issue ?? '') ?? [];
  const kind = KINDS[last];
  return kind === undefined ? [] : known[kind];
}

/** The ids that may be keys of the block at a path. */
export function idsForKey(path: Path, known: NamedThings): readonly NamedId[] {
  const keys = path.filter((step) => typeof step === 'string');
  const [before, last] = [keys.at(-2), keys.at(-1)];
  if (last === 'points') return keys.includes('hypotheses') ? known.issue : known.party;
  if (before === 'points') return known.options.get(last ?? '') ?? [];
  const kind = last === undefined ? undefined : KINDS[last];
  return kind === undefined ? [] : known[kind];
}

function unnamed(id: string): NamedId {
  return { id, name: undefined };
}
