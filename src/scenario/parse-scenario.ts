import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { allKeys } from './all-keys.ts';
import { type Check, error, warning } from './check.ts';
import { CHECKS, DISPLAY_CHECKS, IDENTITY_CHECKS } from './checks.ts';
import { cutFindings } from './cut-findings.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';
import { gatherDoubled } from './gather-doubled.ts';
import { gatherMissingKeys } from './gather-missing-keys.ts';
import { gatherMissingPoints } from './gather-missing-points.ts';
import { gatherMisspeltKeys } from './gather-misspelt-keys.ts';
import { gatherRenames } from './gather-renames.ts';
import { lenientValue } from './lenient-value.ts';
import { normalized } from './normalization/normalized.ts';
import { placeFindings } from './place-findings.ts';
import type { PlainValue } from './plain-value.ts';
import { type ReadText, readScenarioYaml } from './read-scenario-yaml.ts';
import { type ScenarioShape, scenarioSchema } from './schema/scenario-schema.ts';
import { shapeFindings } from './shape-findings.ts';
import { type Damaged, suppressCascadingFindings } from './suppress-cascading-findings.ts';

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
  return parsedBlock(text, read, reading, fileName);
}

function isBlock(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
