/** A text that is translated. */
export interface Unit {
  /** Unique name; XLIFF puts those with the same word before the first dot into one file. */
  readonly id: string;
  readonly source: string;
  /** Empty if it is not translated. */
  readonly target: string;
  /** Notes for the translator, a line each. */
  readonly notes: readonly string[];
  /** Characters that there is room for. */
  readonly limit?: number | undefined;
  /** True if the translation has to be read again, because its source has changed. */
  readonly isOutdated?: boolean | undefined;
}

/** The two languages of a file, by their tags. */
export interface Tags {
  readonly source: string;
  readonly target: string;
}

/** A text that was read back. */
export type ReadUnit = Pick<Unit, 'id' | 'source' | 'target'>;

/** Texts that were read back, without those that are marked as unfinished. */
export interface ReadUnits {
  /** Tag of their language; `undefined` if the file does not say it. */
  readonly tag: string | undefined;
  readonly units: readonly ReadUnit[];
}

/** A format in which texts go to the tools of translators and come back. */
export interface TranslationFormat {
  /** Endings of its files. */
  readonly endings: readonly string[];
  readonly write: (units: readonly Unit[], tags: Tags) => string;
  /** @throws UnreadableFile */
  readonly read: (text: string, file: string) => ReadUnits;
}
