import { warning } from './check.ts';
import type { Finding, Path } from './diagnostic.ts';
import type { SourceNode } from './source-node.ts';

/**
 * Texts that the author probably goes on with where the file has a comment: of "Rule #1 or rule #2?" only "Rule" is
 * left. A comment of one's own has a space after its sign.
 */
export function cutFindings({ cut, children }: SourceNode, path: Path = []): readonly Finding[] {
  const inside = [...children].flatMap(([key, child]) => cutFindings(child, [...path, key]));
  if (cut === undefined) return inside;
  return [warning({ code: 'cut-text' }, path, { suggestion: { code: 'put-in-quotes-or-space' } }), ...inside];
}
