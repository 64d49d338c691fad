import type { DoubtfulValues } from './doubtful-values.ts';
import type { InconsistentValues } from './inconsistent-values.ts';
import type { MisshapenValues } from './misshapen-values.ts';
import type { Nothing } from './nothing.ts';
import type { PlayedValues } from './played-values.ts';

interface Spaces {
  readonly has: number;
  readonly wanted: number;
}

/** Parameters of the faults of a text that cannot be parsed, by code. */
interface UnreadableValues {
  'empty-file': Nothing;
  'not-text': Nothing;
  'not-text.word': Nothing;
  'not-text.pdf': Nothing;
  'not-text.rtf': Nothing;
  'not-text.html': Nothing;
  'not-text.utf-16': Nothing;
  /** The first character that is written in another way than in UTF-8. */
  'not-text.older': { readonly character: string };
  /** In characters. */
  'file-too-big': { readonly most: number; readonly has: number };
  /** In keys and values. */
  'file-too-big.nodes': { readonly most: number };
  /** `character`: its Unicode code point, such as `U+200B`. */
  'forbidden-character': { readonly character: string };
  'forbidden-character.return': Nothing;
  'too-deep': { readonly most: number };
  'several-documents': Nothing;
  alias: Nothing;
  'bad-key': Nothing;
  'duplicate-key': { readonly key: string };
  'not-a-map': Nothing;
  syntax: Nothing;
  'syntax.indent': Nothing;
  'syntax.tab': Nothing;
  'syntax.not-closed': Nothing;
  'syntax.unexpected': Nothing;
  'syntax.two-colons': Nothing;
  'syntax.block-in-brackets': Nothing;
  /** A key whose colon is missing, or the space after that. */
  'syntax.no-colon': { readonly key: string };
  'syntax.no-space': { readonly key: string };
  'syntax.line-without-colon': Nothing;
  'syntax.first-sign': { readonly sign: string };
  'syntax.bad-start': Nothing;
  'syntax.backslash': Nothing;
  'syntax.tag': Nothing;
  'syntax.star': Nothing;
  'syntax.long-key': Nothing;
  'syntax.percent-sign': Nothing;
  /** In so many lines. */
  'syntax.no-break-space': { readonly lines: number };
  /** The sign that stands in the place of a hyphen. */
  'syntax.other-hyphen': { readonly sign: string; readonly lines: number };
  /** Spaces that a line has at its start, and those that it should have. */
  'syntax.too-far-in': Spaces;
  'syntax.out-of-line': Spaces;
  'syntax.joined-entry': Spaces;
  'syntax.missing-hyphen': Nothing;
  'syntax.hyphen-space': Nothing;
  /** The key whose text goes on at the start of a line. */
  'syntax.runs-on': { readonly key: string };
  'syntax.not-indented': { readonly key: string };
  'syntax.curly-quotes': Nothing;
  'syntax.open-quote': { readonly sign: string };
  'syntax.quotes-in-quotes': Nothing;
  'syntax.open-bracket': { readonly sign: string; readonly closing: string };
  'syntax.bracket-too-many': { readonly sign: string };
  /** The key before which a comma is missing. */
  'syntax.missing-comma': { readonly key: string };
  /** `sign`: the start of a comment in another language. */
  'syntax.comment': { readonly sign: string };
  'syntax.fence': Nothing;
}

/** Parameters of the faults of a translation, by code. */
interface MistranslatedValues {
  'not-a-map.translation': Nothing;
  'unknown-key.translation': { readonly key: string };
  'bad-format.translation': Nothing;
  'other-scenario': { readonly id: string };
  'bad-language': Nothing;
  /** Keys of the original. */
  'missing-text': { readonly keys: readonly string[] };
  'missing-text.all': Nothing;
  'stale-text': { readonly key: string };
  'wrong-type.texts': Nothing;
  'wrong-type.text': Nothing;
  'wrong-type.true-or-false': Nothing;
  'wrong-type.forms': { readonly kinds: readonly string[] };
  'unknown-value.gender': Nothing;
  'unknown-key.form': { readonly key: string; readonly kinds: readonly string[] };
  'empty-text.translated': Nothing;
  /** In characters. */
  'too-long.translated': { readonly has: number; readonly most: number };
  'missing-placeholder.translated': Nothing;
  'own-language': Nothing;
  'translation-alone': { readonly id: string };
  'changed-original': Nothing;
}

/** Parameters of the faults of a file of wishes, by code. */
interface WishValues {
  'not-a-map.wishes': Nothing;
  /** Answers that the order leaves out. */
  'missing-answers': { readonly issue: string; readonly options: readonly string[] };
}

/** Parameters of all faults that a file can have, by code. */
interface FaultValues
  extends UnreadableValues,
    MisshapenValues,
    InconsistentValues,
    DoubtfulValues,
    MistranslatedValues,
    PlayedValues,
    WishValues {}

/**
 * A fault of a file. If a code has several wordings, a full stop and the name of the wording follow. Its sentence is
 * the message of that name.
 */
export type Fault = { [Code in keyof FaultValues]: { readonly code: Code } & FaultValues[Code] }[keyof FaultValues];

/** The stable code of a fault, for tests, editors and scripts. */
export type DiagnosticCode = CodeOf<keyof FaultValues>;

/** A code without the way in which it is said. */
export type CodeOf<Name extends string> = Name extends `${infer Code}.${string}` ? Code : Name;

/** The code of a fault, however it is said. */
export function codeOf({ code }: Fault): DiagnosticCode {
  return code.replace(/\..*$/, '') as DiagnosticCode;
}
