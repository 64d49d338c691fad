import type { PlainValue } from './plain-value.ts';
import { readScenarioYaml } from './read-scenario-yaml.ts';
import type { TextRefusal } from './refuse-text.ts';

/** The content of a YAML text with the places of its parts, or the first reason why it cannot be read as written. */
export type ReadYaml =
  | { readonly ok: true; readonly read: PlainValue }
  | { readonly ok: false; readonly refusal: TextRefusal };

/** Reads a text as it is, for programs that edit it: mistakes are not repaired. */
export function readYaml(text: string): ReadYaml {
  const { read, refused } = readScenarioYaml(text, () => false);
  const [refusal] = refused;
  if (refusal !== undefined) return { ok: false, refusal };
  return read === undefined ? { ok: false, refusal: { fault: { code: 'empty-file' }, offset: 0 } } : { ok: true, read };
}
