import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { error } from './check.ts';
import type { Finding } from './diagnostic.ts';

/** The list that an id which names nothing should stand in. */
const LISTS = { 'unknown-party': 'parties', 'unknown-track': 'tracks', 'unknown-issue': 'issues' } as const;
type Code = keyof typeof LISTS;

/** So many places that name the same unknown id are told in one. */
const MANY = 3;

/**
 * One finding in the place of the many that come of one mistake: an id that was changed where the thing stands, and
 * nowhere else, is unknown wherever it is named, and all is missing for the new one.
 */
export function gatherRenames(scenario: Scenario, findings: readonly Finding[]): readonly Finding[] {
  return (Object.keys(LISTS) as Code[]).reduce((left, code) => gathered(scenario, left, code), findings);
}

function gathered(scenario: Scenario, findings: readonly Finding[], code: Code): readonly Finding[] {
  const unknown = findings.filter(({ fault }) => fault.code === code);
  const ids = [...new Set(unknown.flatMap(({ about = [] }) => about))];
  const many = ids.filter((id) => unknown.filter(({ about }) => about === id).length >= MANY);
  const [id] = many;
  if (id === undefined) return findings;
  const idle = scenario[LISTS[code]].flatMap((one, index) =>
    isNamed(scenario, one.id) ? [] : [{ id: one.id, index }],
  );
  const [renamed] = idle;
  if (ids.length !== 1 || idle.length !== 1 || renamed === undefined) {
    return many.reduce((left, each) => toldOnce(left, code, each), findings);
  }
  const isOfIt = ({ fault, about }: Finding) =>
    (fault.code === code && about === id) || (fault.code.startsWith('missing-') && about === renamed.id);
  const fault = { code: `${code}.renamed`, id, places: unknown.length, unnamed: renamed.id } as const;
  const suggestion = { code: 'after-renaming', id } as const;
  const told = error(fault, [LISTS[code], renamed.index, 'id'], { suggestion });
  return [told, ...findings.filter((finding) => !isOfIt(finding))];
}

/** The first of the findings about an unknown id, with the number of all. */
function toldOnce(findings: readonly Finding[], code: Code, id: string): readonly Finding[] {
  const those = findings.filter(({ fault, about }) => fault.code === code && about === id);
  return findings.flatMap((finding) => {
    if (!those.includes(finding)) return [finding];
    if (finding !== those[0]) return [];
    return [{ ...finding, fault: { code: `${code}.in-places`, id, places: those.length } as const }];
  });
}

/** Whether an id stands anywhere but where its own thing says so. */
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
