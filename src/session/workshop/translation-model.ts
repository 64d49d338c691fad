/** A text of a scenario beside its translation. */
export interface TranslationRow {
  /** Keys that lead to it in the file, as one word. */
  readonly key: string;
  /** The same for people. */
  readonly place: string;
  readonly original: string;
  /** Empty while it is missing. */
  readonly text: string;
  readonly state: 'missing' | 'changed' | 'translated';
  /** Sentences on faults of the translation. */
  readonly faults: readonly string[];
}

/** All texts of a scenario in another language. */
export interface TranslationModel {
  readonly title: string;
  /** Tags of both languages; the file need not say its own. */
  readonly from: string | undefined;
  readonly tag: string;
  /** Name of the language. */
  readonly language: string;
  readonly rows: readonly TranslationRow[];
}

/** Numbers of texts that are translated, and of which the original has changed. */
export function translationShare(rows: readonly Pick<TranslationRow, 'state'>[]) {
  return {
    all: rows.length,
    done: rows.filter(({ state }) => state !== 'missing').length,
    changed: rows.filter(({ state }) => state === 'changed').length,
  };
}

/** Returns the next row after one that is missing or out of date, from the top again at the end; `undefined` if none is. */
export function nextToTranslate(
  rows: readonly TranslationRow[],
  after: string | undefined,
): TranslationRow | undefined {
  const at = rows.findIndex(({ key }) => key === after);
  return [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))].find(({ state }) => state !== 'translated');
}
