import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { type Check, error, warning } from './check.ts';
import { CHECKS, IDENTITY_CHECKS, REMARKS } from './checks.ts';
import { commaFindings } from './comma-findings.ts';
import { cutFindings } from './cut-findings.ts';
import type { Diagnostic, Finding } from './diagnostic.ts';
import { gatherRenames } from './gather-renames.ts';
import { placeFindings } from './place-findings.ts';
import type { PlainValue } from './plain-value.ts';
import { readYaml } from './read-yaml.ts';
import { refusedText } from './refused-text.ts';
import { type ScenarioShape, scenarioSchema } from './schema/scenario-schema.ts';
import { shapeFindings } from './shape-findings.ts';

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

/**
 * Reads the text of a scenario file. Never throws, whatever the text: what is wrong is said with its place.
 * A text that cannot be read gives one diagnostic; one of the wrong shape all faults of shape; one in which two things
 * share an id all those; else all faults that the checks find, at most 50. Where the name of the file is known, it should
 * be that of the scenario.
 */
export function parseScenario(text: string, fileName?: string): ParsedScenario {
  const reading = readYaml(text);
  if (!reading.ok) return { ok: false, diagnostics: [refusedText(text, reading.refusal)] };
  const { value } = reading.read;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return notAMap(text, reading.read);
  const shape = scenarioSchema.safeParse(value);
  if (!shape.success) return failed(text, reading.read, misshapen(reading.read, shape.error.issues));
  return checked(text, reading.read, completed(shape.data), fileName);
}

function notAMap(text: string, read: PlainValue): ParsedScenario {
  return failed(text, read, [error({ code: 'not-a-map' }, [])]);
}

function failed(text: string, read: PlainValue, findings: readonly Finding[]): ParsedScenario {
  return { ok: false, diagnostics: placeFindings(text, read.source, findings) };
}

/** What is wrong with the shape; what a comma has torn apart is said once, not again of each piece. */
function misshapen({ value, source }: PlainValue, issues: Parameters<typeof shapeFindings>[2]): readonly Finding[] {
  const { findings, strays } = commaFindings(scenarioSchema, value, source);
  const isPiece = ({ path }: Finding) => strays.some((stray) => stray.every((step, depth) => step === path[depth]));
  const others = shapeFindings(scenarioSchema, value, issues).filter((finding) => !isPiece(finding));
  return [...findings, ...others, ...cutFindings(source)];
}

function checked(text: string, read: PlainValue, scenario: Scenario, fileName: string | undefined): ParsedScenario {
  const doubled = found(IDENTITY_CHECKS, scenario);
  const all = doubled.length > 0 ? doubled : gatherRenames(scenario, found(CHECKS, scenario));
  const findings = [...all, ...cutFindings(read.source)];
  if (findings.some(({ severity }) => severity === 'error')) return failed(text, read, findings);
  const remarks = [...found(REMARKS, scenario), ...misnamed(scenario, fileName)];
  const place = (wanted: readonly Finding[]) => placeFindings(text, read.source, wanted);
  return { ok: true, scenario, warnings: place([...findings, ...remarks]), place };
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
