import type { Diagnostic } from '../diagnostic.ts';
import { type PartsToSet, setParts } from '../editing/set-parts.ts';
import { parseScenario } from '../parse-scenario.ts';
import { valueAt } from '../value-at.ts';
import { isChangedSince, type OriginalText, originalTexts, seenMark } from './seen-texts.ts';
import { textsOf } from './text-tree.ts';

/** Texts in another language, to be written into a scenario file. */
export interface TranslatedTexts {
  /** Tag of the language. */
  readonly tag: string;
  /** Tag of the language of the file, for a file that does not say it. */
  readonly from: string;
  /** Texts by the keys that lead to their originals; an empty text is removed. */
  readonly texts: readonly TranslatedText[];
}

/** A text in another language, by the keys that lead to its original. */
export interface TranslatedText extends OriginalText {
  /** The original that it was made of; the current one if absent. */
  readonly of?: string | undefined;
}

export type SetTranslated =
  | { readonly ok: true; readonly text: string }
  /** Errors that the file would have; none if it is not written in a way that allows the change. */
  | { readonly ok: false; readonly errors: readonly Diagnostic[] };

/**
 * Writes translated texts into a scenario file, with marks of the originals that they were made of; nothing else in the
 * file changes. All are written, or none.
 */
export function setTranslated(file: string, { tag, from, texts }: TranslatedTexts): SetTranslated {
  const before = parseScenario(file);
  if (!before.ok) return { ok: false, errors: [] };
  const { language, translations } = before.scenario;
  const originals = originalTexts(textsOf(before.scenario));
  const there = translations?.[tag];
  const given = new Map(texts.map((each) => [each.path.join('\n'), each]));
  const isChanged = isChangedSince(there ?? {});
  const isSeen = (original: OriginalText) => {
    const { text, of = original.text } = given.get(original.path.join('\n')) ?? {};
    return text === undefined
      ? valueAt(there?.texts, original.path) !== undefined && !isChanged(original)
      : text !== '' && of === original.text;
  };
  const changed = setParts(file, {
    ...(language === undefined && { language: from }),
    translations: {
      [tag]: {
        texts: partsOf(originals, (path) => {
          const text = given.get(path.join('\n'))?.text;
          return text === valueAt(there?.texts, path) ? undefined : text;
        }),
        seen: originals.filter(isSeen).map(seenMark).join(' '),
      },
    },
  });
  const after = changed === undefined ? undefined : parseScenario(changed);
  if (changed === undefined || after === undefined) return { ok: false, errors: [] };
  return after.ok ? { ok: true, text: changed } : { ok: false, errors: after.diagnostics.filter(isError) };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** Texts as blocks, in the order of the originals; `undefined` for one that stays as it is. */
function partsOf(
  originals: readonly OriginalText[],
  textFor: (path: OriginalText['path']) => string | undefined,
): PartsToSet {
  const parts: Record<string, unknown> = {};
  for (const { path } of originals) {
    const text = textFor(path);
    if (text === undefined) continue;
    let block = parts;
    for (const key of path.slice(0, -1)) {
      block[key] ??= {};
      block = block[key] as Record<string, unknown>;
    }
    block[path.at(-1) ?? ''] = text === '' ? undefined : text;
  }
  return parts as PartsToSet;
}
