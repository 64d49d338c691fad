import type { Finding, Path } from './diagnostic.ts';
import type { SourceNode } from './source-node.ts';

/**
 * Texts that the author probably goes on with where the file has a comment: of "Rule #1 or rule #2?" only "Rule" is
 * left. A comment of one's own has a space after its sign.
 */
export function cutFindings({ cut, children }: SourceNode, path: Path = []): readonly Finding[] {
  const inside = [...children].flatMap(([key, child]) => cutFindings(child, [...path, key]));
  if (cut === undefined) return inside;
  const message = 'A number sign (#) after a space starts a comment, so this text ends before it.';
  const suggestion = 'Put the whole text in quotes, or put a space after the sign if it is a comment.';
  return [{ severity: 'warning', code: 'cut-text', path, message, suggestion }, ...inside];
}
