import { z } from 'zod';
import { error, warning } from '../check.ts';
import type { Path } from '../diagnostic.ts';
import type { SourceNode } from '../source-node.ts';
import { quotedBriefly } from '../yaml-recovery/quoted.ts';
import type { Normalized, Normalizer, NormalizerInput } from './normalizer.ts';

/** Curly quotes round a value, as word processors write them, become part of it. */
export const curlyText: Normalizer = ({ part, path, value, source }) => {
  if (typeof value === 'object') return curlySentence(part, path, value, source);
  if (typeof value !== 'string' || source.plain !== true) return undefined;
  const said = /^[“”„‟]([^“”„‟]*)[“”‟]$/u.exec(value)?.[1];
  if (said === undefined) return undefined;
  const suggestion = { code: 'put-all-in-quotes', text: quotedBriefly(said) } as const;
  if (z.safeParse(part, value).success) {
    return { value, source, findings: [warning({ code: 'curly-quotes' }, path, { suggestion })] };
  }
  const isMeant = z.safeParse(part, said).success;
  return isMeant
    ? { value: said, source, findings: [error({ code: 'syntax.curly-quotes' }, path, { suggestion })] }
    : undefined;
};

/** A sentence in curly quotes with a colon, which makes a key and its value of it. */
function curlySentence(
  part: NormalizerInput['part'],
  path: Path,
  value: object | null,
  source: SourceNode,
): Normalized | undefined {
  const [entry, ...others] = Object.entries(value ?? {});
  if (entry === undefined || others.length > 0 || typeof entry[1] === 'object') return undefined;
  if (!z.safeParse(part, 'text').success) return undefined;
  const said = /^[“”„‟](.*)[“”‟]$/u.exec(`${entry[0]}: ${String(entry[1])}`)?.[1];
  if (said === undefined) return undefined;
  const suggestion = { code: 'put-all-in-quotes', text: quotedBriefly(said) } as const;
  const { children: _, ...place } = source;
  return {
    value: said,
    source: { ...place, children: new Map() },
    findings: [error({ code: 'syntax.curly-quotes' }, path, { suggestion })],
  };
}
