import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { DiagnosticCode, Finding } from './diagnostic.ts';

/** What is said of an id that names nothing, by the list that it should stand in. */
const LISTS = { 'unknown-party': 'parties', 'unknown-track': 'tracks', 'unknown-issue': 'issues' } as const;
const THINGS = { 'unknown-party': 'party', 'unknown-track': 'track', 'unknown-issue': 'issue' } as const;
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
  const unknown = findings.filter((finding) => finding.code === code);
  const ids = [...new Set(unknown.map(({ about }) => about))];
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
  const isOfIt = ({ code: other, about }: Finding) =>
    (other === code && about === id) || (other.startsWith('missing-') && about === renamed.id);
  const message = `"${id}" is named in ${unknown.length} places and is no ${THINGS[code]}; "${renamed.id}" is named nowhere.`;
  const suggestion = `If you renamed it, write the new id in all places, or "${id}" here.`;
  const path = [LISTS[code], renamed.index, 'id'];
  return [{ severity: 'error', code, path, message, suggestion }, ...findings.filter((finding) => !isOfIt(finding))];
}

/** The first of the findings about an unknown id, with the number of all. */
function toldOnce(findings: readonly Finding[], code: DiagnosticCode, id: string | undefined): readonly Finding[] {
  const those = findings.filter((finding) => finding.code === code && finding.about === id);
  return findings.flatMap((finding) => {
    if (!those.includes(finding)) return [finding];
    if (finding !== those[0]) return [];
    return [{ ...finding, message: finding.message.replace(/\.$/, `: it is named in ${those.length} places.`) }];
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
