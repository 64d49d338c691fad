import { warning } from './check.ts';
import type { Finding, Path } from './diagnostic.ts';
import type { PlainValue } from './plain-value.ts';
import type { SourceNode } from './source-node.ts';
import { valueAt } from './value-at.ts';
import { quotedBriefly } from './yaml-recovery/quoted.ts';

/**
 * Texts that the author probably goes on with where the file has a comment: of "Rule #1 or rule #2?" only "Rule" is
 * left. A comment of one's own has a space after its sign.
 */
export function cutFindings({ value, source }: PlainValue): readonly Finding[] {
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
