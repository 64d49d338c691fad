import { own } from '#engine/model/own.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { error } from './check.ts';
import { combinationsOf } from './combinations.ts';
import type { Finding, Path } from './diagnostic.ts';
import { toldInOne } from './told-in-one.ts';

type Code = 'unknown-party' | 'unknown-track' | 'unknown-issue' | 'unknown-source';
const CODES: readonly Code[] = ['unknown-party', 'unknown-track', 'unknown-issue', 'unknown-source'];

/** The number of references to the same unknown id from which they are reported as one finding. */
const MANY = 2;

/** An id and its path. */
interface Named {
  readonly id: string;
  readonly path: Path;
}

/**
 * One finding in the place of the many that come of one mistake: an id that was changed where the thing stands, and
 * nowhere else, is unknown wherever it is named, and all is missing for the new one.
 */
export function gatherRenames(scenario: Scenario, findings: readonly Finding[]): readonly Finding[] {
  const gathered = CODES.reduce((left, code) => gatheredIds(scenario, left, code), findings);
  return scenario.issues.reduce((left, issue, index) => gatheredOptions(scenario, left, issue, index), gathered);
}

function gatheredIds(scenario: Scenario, findings: readonly Finding[], code: Code): readonly Finding[] {
  const unknown = findings.filter(({ fault }) => fault.code === code);
  const many = namedOften(unknown);
  if (many.length === 0) return findings;
  const idle = namedIn(scenario, code).filter(({ id }) => !isNamed(scenario, id));
  const [renamed, another] = code === 'unknown-issue' ? withOptionsOf(scenario, many[0], idle) : idle;
  const isOneMistake = new Set(unknown.map(({ about }) => about)).size === 1;
  if (!isOneMistake || renamed === undefined || another !== undefined) {
    return many.reduce(
      (left, id) => toldOnce(left, unknown, id, (places) => ({ code: `${code}.in-places`, id, places })),
      findings,
    );
  }
  const [id = ''] = many;
  const fault = { code: `${code}.renamed`, id, places: unknown.length, unnamed: renamed.id } as const;
  const at = code === 'unknown-source' ? 'key' : 'value';
  const told = error(fault, renamed.path, { at, suggestion: { code: 'after-renaming', id } });
  const missesNew = ({ fault: other, about }: Finding) =>
    /^(missing|track-without)-/.test(other.code) && about === renamed.id;
  return [told, ...findings.filter((finding) => !unknown.includes(finding) && !missesNew(finding))];
}

/** Of the issues that are named nowhere, those whose options are named with the unknown id; all where none are named. */
function withOptionsOf(scenario: Scenario, id: string | undefined, idle: readonly Named[]): readonly Named[] {
  const sets = combinationsOf(scenario).flatMap((each) => own(each.sets, id ?? '') ?? []);
  const named = [...scenario.positions.flatMap(({ issue, option }) => (issue === id ? [option] : [])), ...sets];
  const fitting = idle.filter((one) => {
    const options = scenario.issues.find((issue) => issue.id === one.id)?.options ?? [];
    return options.some((option) => named.includes(option.id));
  });
  return named.length === 0 ? idle : fitting;
}

/** An option is often named nowhere, so that of those the one most like the unknown id is the renamed one. */
function gatheredOptions(
  scenario: Scenario,
  findings: readonly Finding[],
  issue: Scenario['issues'][number],
  index: number,
): readonly Finding[] {
  const unknown = findings.filter(({ fault }) => fault.code === 'unknown-option' && fault.issue === issue.id);
  const [id, another] = namedOften(unknown);
  if (id === undefined || another !== undefined) return findings;
  const like = issue.options.map((option, place) => ({ id: option.id, place, alike: alike(option.id, id) }));
  const [best, second] = like.filter((one) => !isNamed(scenario, one.id)).sort((one, other) => other.alike - one.alike);
  if (best === undefined || best.alike < LEAST_ALIKE || best.alike === second?.alike) {
    return toldOnce(findings, unknown, id, (places) => ({
      code: 'unknown-option.in-places',
      option: id,
      issue: issue.id,
      places,
    }));
  }
  const fault = {
    code: 'unknown-option.renamed',
    option: id,
    issue: issue.id,
    places: unknown.length,
    unnamed: best.id,
  } as const;
  const told = error(fault, ['issues', index, 'options', best.place, 'id'], {
    suggestion: { code: 'after-renaming', id },
  });
  return [told, ...findings.filter((finding) => !unknown.includes(finding))];
}

/** Letters that two ids must begin with alike for one to be the other, renamed. */
const LEAST_ALIKE = 3;

/** Returns the length of the common prefix of two words. */
function alike(one: string, other: string): number {
  const differs = [...one].findIndex((letter, index) => letter !== other[index]);
  return differs === -1 ? one.length : differs;
}

/** The unknown ids that stand in many places. */
function namedOften(unknown: readonly Finding[]): readonly string[] {
  const ids = [...new Set(unknown.flatMap(({ about = [] }) => about))];
  return ids.filter((id) => unknown.filter(({ about }) => about === id).length >= MANY);
}

/** Returns all declared ids of the kind that the code reports as unknown, with their paths. */
function namedIn(scenario: Scenario, code: Code): readonly Named[] {
  if (code === 'unknown-source') return Object.keys(scenario.sources).map((id) => ({ id, path: ['sources', id] }));
  const key = ({ 'unknown-party': 'parties', 'unknown-track': 'tracks', 'unknown-issue': 'issues' } as const)[code];
  return scenario[key].map(({ id }, index) => ({ id, path: [key, index, 'id'] }));
}

/** The first of the findings about an unknown id, with the number of all. */
function toldOnce(
  findings: readonly Finding[],
  unknown: readonly Finding[],
  id: string,
  faultOf: (places: number) => Finding['fault'],
): readonly Finding[] {
  const those = unknown.filter(({ about }) => about === id);
  const [first] = those;
  return first === undefined ? findings : toldInOne(findings, those, { ...first, fault: faultOf(those.length) });
}

/** True if an id occurs anywhere besides its declaration. */
function isNamed(scenario: Scenario, id: string): boolean {
  let times = 0;
  const look = (value: unknown): void => {
    if (value === id) times += 1;
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === id) times += 1;
      look(part);
    }
  };
  look({ ...scenario, id: undefined });
  return times > 1;
}
