/** Conventions of a language, apart from its messages. */
export interface Language {
  /** BCP 47, as in the page's `lang`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language's name in itself. */
  readonly name: string;
  /** Around titles and answers that are quoted. */
  readonly quotes: readonly [opening: string, closing: string];
  /** Around what is quoted within such marks. */
  readonly quotesWithin: readonly [opening: string, closing: string];
  /** A date, of `{day}`, `{month}` and `{year}`. */
  readonly date: string;
  /** A day of the week with its date, of `{weekday}`, `{day}` and `{month}`. */
  readonly weekdayDate: string;
  /** The same with the `{year}`. */
  readonly weekdayAndDate: string;
  /** Days of the week from Monday, by case; as dates have them where a case is not among them. */
  readonly weekdays?: { readonly [grammaticalCase: string]: readonly string[] } | undefined;
  /** Pattern of an answer with its article, of `{answer}` and `{article}`. */
  readonly answerOn: string;
  /** Pattern of a quoted answer in a sentence, of `{answer}`, by case; `nom` is the fallback. */
  readonly answerQuoted: ByCase;
  /** Between two phrases of which one holds a conjunction or a comma itself. */
  readonly andApart: string;
  /** "You", by case; `nom` is the fallback. */
  readonly you: ByCase;
  /** "The others", in place of all names but one, by case. */
  readonly others: ByCase;
  /** "This morning", in a letter of the same day, by case. */
  readonly thisMorning: ByCase;
}

export interface ByCase {
  readonly nom: string;
  readonly [grammaticalCase: string]: string;
}
