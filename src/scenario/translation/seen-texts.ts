import type { ScenarioTranslation } from '#engine/model/scenario/scenario-translation.ts';
import type { TextTree } from './text-tree.ts';

/** An original text with the keys that lead to it. */
export interface OriginalText {
  readonly path: readonly string[];
  readonly text: string;
}

/** Returns all texts of a tree, in its order. */
export function originalTexts(tree: TextTree, above: readonly string[] = []): OriginalText[] {
  return Object.entries(tree).flatMap(([key, part]) => {
    const path = [...above, key];
    return typeof part === 'string' ? [{ path, text: part }] : originalTexts(part, path);
  });
}

/**
 * Mark of an original text at its place: five letters and digits, by which a translation remembers what it was made of.
 * Two texts have the same one once in 60 million.
 */
export function seenMark({ path, text }: OriginalText): string {
  let hash = 0x811c9dc5;
  for (const sign of `${path.join('\n')}\n\n${text}`)
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36).padStart(MARK_LENGTH, '0').slice(-MARK_LENGTH);
}

const MARK_LENGTH = 5;

/** Returns a test that is true of an original text that has changed since it was translated, as far as that is known. */
export function isChangedSince({ seen }: Pick<ScenarioTranslation, 'seen'>): (original: OriginalText) => boolean {
  if (seen === undefined) return () => false;
  const marks = new Set(seen.split(/\s+/));
  return (original) => !marks.has(seenMark(original));
}
