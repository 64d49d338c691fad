import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Finding, Path } from './diagnostic.ts';
import type { Lost } from './read-part.ts';

/** The parts of a file that could not be used as written. */
export interface Damaged {
  /** Paths of what is misshapen, or for which something else was put. */
  readonly paths: readonly Path[];
  readonly lost: Lost;
}

/** The top-level keys that each fault depends on, mostly lists of ids. Damage there can cause the fault. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'unknown-party': ['parties'],
  'unknown-track': ['tracks'],
  'unknown-issue': ['issues'],
  'unknown-option': ['issues'],
  'unknown-source': ['sources'],
  'missing-points': ['parties', 'issues'],
  'missing-walk-away': ['parties', 'tracks'],
  'track-without-issues': ['issues', 'tracks'],
  'nobody-to-mediate': ['tracks'],
  'nothing-to-settle-on': ['issues'],
  'dates-count': ['rounds'],
  'dates-order': ['rounds'],
  'late-target': ['rounds'],
  'late-position': ['rounds'],
  'late-claim': ['rounds'],
  'late-stand': ['rounds'],
  'early-fact': ['rounds'],
  'event-outside-game': ['rounds'],
};

/** The findings that do not merely follow from what is damaged, and has been told. */
export function suppressCascadingFindings(
  findings: readonly Finding[],
  damaged: Damaged,
  scenario?: Scenario,
): readonly Finding[] {
  if (damaged.paths.length === 0 && damaged.lost.keys.size === 0) return findings;
  return findings.filter((finding) => !follows(finding, damaged, scenario));
}

function follows(finding: Finding, damaged: Damaged, scenario: Scenario | undefined): boolean {
  return isAtDamage(finding, damaged) || isOfLost(finding, damaged) || isOfDamagedList(finding, damaged, scenario);
}

/** True if the finding's path is damaged, lies within damage or contains it. */
function isAtDamage({ path }: Finding, { paths }: Damaged): boolean {
  return paths.some((other) => other.length > 0 && (isWithin(path, other) || isWithin(other, path)));
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, depth) => step === path[depth]);
}

/** True if the finding misses content of a part that could not be read. */
function isOfLost({ fault, about }: Finding, { lost }: Damaged): boolean {
  if (lost.keys.size === 0) return false;
  if (about !== undefined && lost.words.has(about)) return true;
  if (fault.code === 'missing-key' || fault.code === 'too-few') return lost.keys.has(fault.key);
  return listsOf(fault.code).some((list) => lost.keys.has(list));
}

/** True if the finding misses an id in a damaged list, or in a list with an entry whose id is damaged. */
function isOfDamagedList({ fault }: Finding, { paths }: Damaged, scenario: Scenario | undefined): boolean {
  const lists = listsOf(fault.code);
  return paths.some((path) => {
    const [list, place, key] = path;
    if (!lists.includes(String(list))) return false;
    const isOption = fault.code.startsWith('unknown-option') && typeof place === 'number';
    if (!isOption) return path.length <= 2 || (path.length === 3 && key === 'id');
    return 'issue' in fault && scenario?.issues[place]?.id === fault.issue && key === 'options' && isId(path);
  });
}

function isId(path: Path): boolean {
  return path.length <= 4 || (path.length === 5 && path.at(-1) === 'id');
}

function listsOf(code: string): readonly string[] {
  return LISTS[code.replace(/\..*$/, '')] ?? [];
}
