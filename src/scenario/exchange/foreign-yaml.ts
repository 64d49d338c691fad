import { parseDocument } from 'yaml';

/** Content of a file of another program, with its maps as such; or the reason why it is no YAML. */
export type ForeignYaml = { readonly ok: true; readonly read: unknown } | { readonly ok: false; readonly why: string };

/** Reads YAML as Python's programs do, in which it is 1.1. Maps stay maps: a key may be called as what every object has. */
export function foreignYaml(text: string): ForeignYaml {
  const document = parseDocument(text, { version: '1.1' });
  const [fault] = document.errors;
  if (fault !== undefined) return { ok: false, why: fault.message.split('\n')[0] ?? '' };
  try {
    return { ok: true, read: document.toJS({ mapAsMap: true, maxAliasCount: 100 }) };
  } catch (problem) {
    return { ok: false, why: problem instanceof Error ? problem.message : '' };
  }
}
