import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { error } from '../check.ts';
import type { Diagnostic, Finding, Path } from '../diagnostic.ts';
import { didYouMean } from '../did-you-mean.ts';
import { placeFindings } from '../place-findings.ts';
import { readScenarioYaml } from '../read-scenario-yaml.ts';
import { LANGUAGE_TAG } from '../schema/language-tag.ts';
import { markFindings, treeFindings } from './findings-in-texts.ts';
import { type TextTree, textsOf } from './text-tree.ts';

/** The texts of a scenario in another language. */
export interface Translation {
  /** Id of the scenario. */
  readonly scenario: string;
  /** BCP 47, such as `uk`. */
  readonly language: string;
  readonly texts: TextTree;
}

/** A translation that can be used, with all that it lacks; or what stands in its way. */
export type ParsedTranslation =
  | { readonly ok: true; readonly translation: Translation; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const KEYS = ['format', 'scenario', 'language', 'texts'] as const;

/**
 * Reads the text of a translation of a scenario. Never throws. What is missing falls back to the original, and what
 * belongs to nothing in it is left out: both are warnings, with their places.
 */
export function parseTranslation(text: string, scenario: Scenario): ParsedTranslation {
  const { read, refused } = readScenarioYaml(text, isKey);
  if (read === undefined || refused.length > 0)
    return { ok: false, diagnostics: placeFindings(text, undefined, [], refused) };
  const { value, source } = read;
  const findings = findingsIn(value, scenario);
  if (findings.some(isError)) return { ok: false, diagnostics: placeFindings(text, source, findings) };
  const { scenario: id, language, texts } = value as Translation;
  const translation = { scenario: id, language, texts: texts ?? {} };
  const marks = markFindings(scenario, translation.texts, ['texts']);
  const placed = placeFindings(text, source, [...findings, ...marks]);
  return marks.length > 0 ? { ok: false, diagnostics: placed } : { ok: true, translation, warnings: placed };
}

function isKey(word: string): boolean {
  return (KEYS as readonly string[]).includes(word);
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function findingsIn(value: unknown, scenario: Scenario): Finding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [error({ code: 'not-a-map.translation' }, [])];
  }
  const { format, scenario: id, language, texts } = value as Readonly<Record<string, unknown>>;
  return [
    ...unknownKeys(Object.keys(value)),
    ...(format === 1 ? [] : [error({ code: 'bad-format.translation' }, at(value, 'format'))]),
    ...(id === scenario.id ? [] : [error({ code: 'other-scenario', id: scenario.id }, at(value, 'scenario'))]),
    ...(typeof language === 'string' && LANGUAGE_TAG.test(language)
      ? []
      : [error({ code: 'bad-language' }, at(value, 'language'))]),
    ...treeFindings(textsOf(scenario), texts, ['texts']),
  ];
}

function* unknownKeys(keys: readonly string[]): Iterable<Finding> {
  for (const key of keys) {
    if ((KEYS as readonly string[]).includes(key)) continue;
    const suggestion = didYouMean(key, KEYS);
    yield error({ code: 'unknown-key.translation', key }, [key], { at: 'key', suggestion });
  }
}

/** The place of a key, or of the whole where it is missing. */
function at(value: object, key: string): Path {
  return Object.hasOwn(value, key) ? [key] : [];
}
