/** Texts of a scenario in another language, which its file holds. */
export interface ScenarioTranslation {
  /** Marks of the original texts as they were when they were translated, separated by spaces; unknown if absent. */
  readonly seen?: string | undefined;
  /** Texts and forms of names by the keys that lead to them, see `#scenario/translation/text-tree.ts`. */
  readonly texts: Readonly<Record<string, unknown>>;
}
