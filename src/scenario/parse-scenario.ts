import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { allKeys } from './all-keys.ts';
import { type Check, error, warning } from './check.ts';
import { CHECKS, DISPLAY_CHECKS, IDENTITY_CHECKS } from './checks.ts';
import type { Diagnostic, Finding, Path } from './diagnostic.ts';
import { gatherMissingKeys } from './gather-missing-keys.ts';
import { gatherRenames } from './gather-renames.ts';
import { lenientValue } from './lenient-value.ts';
import { normalized } from './normalization/normalized.ts';
import { placeFindings } from './place-findings.ts';
import type { PlainValue } from './plain-value.ts';
import type { Lost } from './read-part.ts';
import { type ReadText, readScenarioYaml } from './read-scenario-yaml.ts';
import { type ScenarioShape, scenarioSchema } from './schema/scenario-schema.ts';
import { shapeFindings } from './shape-findings.ts';
import { shortened } from './shortened.ts';
import type { SourceNode } from './source-node.ts';
import { toldInOne } from './told-in-one.ts';
import { valueAt } from './value-at.ts';
import { quotedBriefly } from './yaml-recovery/quoted.ts';

/** A scenario that can be played, or everything that stands in its way, in the order of the text. */
export type ParsedScenario =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly warnings: readonly Diagnostic[];
      /** Gives what is found in the scenario afterwards its line and column in the text. */
      readonly place: (findings: readonly Finding[]) => readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const KEYS = allKeys(scenarioSchema);

/**
 * Reads the text of a scenario file. Never throws, whatever the text: what is wrong is said with its place, at most 50
 * things, all in one go. A mistake that keeps the file from being read is told, and the rest is read as if it were mended;
 * what merely follows from a mistake is not told. Where the name of the file is known, it should be that of the scenario.
 */
export function parseScenario(text: string, fileName?: string): ParsedScenario {
  const reading = readScenarioYaml(text, (word) => KEYS.has(word));
  const { read, refused } = reading;
  if (read === undefined || !isBlock(read.value)) {
    const findings = refused.length > 0 ? [] : [error({ code: 'not-a-map' }, [])];
    return { ok: false, diagnostics: placeFindings(text, read?.source, findings, refused) };
  }
  const original = translatedIn(read.value);
  if (original !== undefined) {
    const alone = error({ code: 'translation-alone', id: original }, ['scenario'], { at: 'key' });
    return { ok: false, diagnostics: placeFindings(text, read.source, [alone], refused) };
  }
  return parsedBlock(text, read, reading, fileName);
}

function isBlock(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Id of the scenario that a file translates; `undefined` if it is no translation. */
function translatedIn(value: unknown): string | undefined {
  const { scenario, texts, parties, issues } = value as Readonly<Record<string, unknown>>;
  const isAlone = texts !== undefined && parties === undefined && issues === undefined;
  return isAlone && typeof scenario === 'string' ? shortened(scenario) : undefined;
}

function parsedBlock(
  text: string,
  read: PlainValue,
  { refused, lost }: ReadText,
  fileName: string | undefined,
): ParsedScenario {
  const tidy = normalized(scenarioSchema, read);
  const texts = [...tidy.findings, ...cutFindings(read)];
  const shape = scenarioSchema.safeParse(tidy.value);
  if (shape.success) {
    const scenario = completed(shape.data);
    const findings = [...texts, ...consistencyOf(scenario, { paths: [], lost })];
    const isFine = refused.length === 0 && !findings.some(({ severity }) => severity === 'error');
    if (!isFine) return { ok: false, diagnostics: placeFindings(text, tidy.source, findings, refused) };
    const remarks = [...findings, ...found(DISPLAY_CHECKS, scenario), ...misnamed(scenario, fileName)];
    const place = (wanted: readonly Finding[]) => placeFindings(text, tidy.source, wanted);
    return { ok: true, scenario, warnings: place(remarks), place };
  }
  const lenient = lenientValue(scenarioSchema, tidy.value);
  const misshapen = suppressCascadingFindings(shapeFindings(scenarioSchema, tidy.value, shape.error.issues), {
    paths: [],
    lost,
  });
  const damaged = { paths: [...lenient.replaced, ...misshapen.map(({ path }) => path)], lost };
  const shapes = gatherMissingKeys(misshapen);
  // So little of a scenario is there that the rest cannot be judged.
  const isHardlyOne = shapes.some(({ fault, path }) => fault.code === 'missing-key.several' && path.length === 1);
  if (isHardlyOne && refused.length > 0)
    return { ok: false, diagnostics: placeFindings(text, read.source, [], refused) };
  const findings = [...texts, ...shapes, ...consistencyOf(completed(lenient.value as ScenarioShape), damaged)];
  return { ok: false, diagnostics: placeFindings(text, tidy.source, findings, refused) };
}

/** Returns the findings about inconsistencies between parts of a scenario, without those that follow from damage. */
function consistencyOf(scenario: Scenario, damaged: Damaged): readonly Finding[] {
  const doubled = found(IDENTITY_CHECKS, scenario);
  const findings = suppressCascadingFindings([...doubled, ...found(CHECKS, scenario)], damaged, scenario);
  return gatherMissingPoints(gatherMisspeltKeys(gatherRenames(scenario, gatherDoubled(findings))));
}

/** Links and lists know a scenario by its id, and people by the name of its file. */
function misnamed({ id }: Scenario, fileName: string | undefined): readonly Finding[] {
  const name = fileName?.split(/[\\/]/).at(-1);
  if (name === undefined || name === `${id}.yaml` || name === `${id}.yml`) return [];
  return [warning({ code: 'id-not-file-name', id }, ['id'])];
}

function found(checks: readonly Check[], scenario: Scenario): Finding[] {
  return checks.flatMap((check) => [...check(scenario)]);
}

/** Fills in the default that depends on another field. */
function completed(shape: ScenarioShape): Scenario {
  return { ...shape, parties: shape.parties.map((party) => ({ ...party, fullName: party.fullName ?? party.name })) };
}

/** An id that is misspelt as a key is one mistake: what is missing for want of it is not told besides. */
function gatherMisspeltKeys(findings: readonly Finding[]): readonly Finding[] {
  const misspelt = findings.filter(({ suggestion, at }) => at === 'key' && suggestion?.code === 'did-you-mean');
  const isFor = (missing: Finding, { path, suggestion }: Finding) =>
    suggestion?.code === 'did-you-mean' &&
    suggestion.word === missing.about &&
    path.slice(0, -1).join('\n') === missing.path.join('\n');
  return findings.filter(
    (finding) => !(finding.fault.code.startsWith('missing-') && misspelt.some((other) => isFor(finding, other))),
  );
}

/** The number of options without points for one party from which they are reported as one finding. */
const MANY = 3;

/** One finding in the place of the many for a party that has no points for a number of options, as a new one has. */
function gatherMissingPoints(findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.filter(({ fault }) => fault.code === 'missing-points');
  const parties = [...new Set(missing.flatMap(({ about = [] }) => about))];
  return parties.reduce((left, party) => {
    const those = missing.filter(({ about }) => about === party);
    const [first] = those;
    if (first === undefined || those.length < MANY) return left;
    const fault = { code: 'missing-points.in-places', party, places: those.length } as const;
    return toldInOne(left, those, { ...first, fault });
  }, findings);
}

/**
 * Two things that share an id, told with the id that one of them was probably to have: what is unknown for want of it is
 * no mistake of its own.
 */
function gatherDoubled(findings: readonly Finding[]): readonly Finding[] {
  return findings.reduce((left, finding) => meantOther(left, finding), findings);
}

function meantOther(findings: readonly Finding[], doubled: Finding): readonly Finding[] {
  if (doubled.fault.code !== 'duplicate-id') return findings;
  const code = `unknown-${doubled.fault.kind}`;
  const unknown = findings.filter(({ fault, about }) => fault.code === code && about !== undefined);
  const ids = [...new Set(unknown.flatMap(({ about = [] }) => about))];
  const [id] = ids;
  if (id === undefined || ids.length > 1) return findings;
  const suggestion = { code: 'other-of-two', id } as const;
  return toldInOne(findings, [doubled, ...unknown], { ...doubled, suggestion });
}

/**
 * Texts that the author probably goes on with where the file has a comment: of "Rule #1 or rule #2?" only "Rule" is
 * left. A comment of one's own has a space after its sign.
 */
function cutFindings({ value, source }: PlainValue): readonly Finding[] {
  return cutsIn(value, source, [], []);
}

/** Looked for in every value of a file: so without a list for each. */
function cutsIn(root: unknown, { cut, children }: SourceNode, path: Path, found: Finding[]): readonly Finding[] {
  if (cut !== undefined) {
    const text = quotedBriefly(`${String(valueAt(root, path))} ${cut}`);
    found.push(warning({ code: 'cut-text' }, path, { suggestion: { code: 'put-in-quotes-or-space', text } }));
  }
  for (const [key, child] of children) {
    if (child.cut !== undefined || child.children.size > 0) cutsIn(root, child, [...path, key], found);
  }
  return found;
}

/** The parts of a file that could not be used as written. */
interface Damaged {
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
function suppressCascadingFindings(
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
