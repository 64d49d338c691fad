import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import type { Diagnostic } from '#scenario/diagnostic.ts';
import { type ParsedScenario, parseScenario } from '#scenario/parse-scenario.ts';
import { SMALL } from './small-scenario.ts';

const SPEAKER = englishSpeaker();

/** What stands in a text and what is put in its place. */
export type Change = readonly [from: string, to: string];

/** The small scenario with changes; each `from` must stand in it. Only its first place is changed. */
export function changed(...changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The small scenario has no "${from}".`);
    return text.replace(from, () => to);
  }, SMALL);
}

/** Diagnostics of a text as `line:column code`, warnings with a question mark. */
export function diagnose(text: string): readonly string[] {
  return diagnosticsOf(parseScenario(text)).map(
    ({ line, column, code, severity }) => `${line}:${column} ${code}${severity === 'warning' ? '?' : ''}`,
  );
}

/** Errors, or the warnings of a scenario that can be played. */
export function diagnosticsOf(parsed: ParsedScenario) {
  return parsed.ok ? parsed.warnings : parsed.diagnostics;
}

/** What is found in a text, and suggested, in codes and values. */
export type Found = Pick<Diagnostic, 'fault' | 'suggestion'>;

/** All that is found in a text. */
export function foundIn(text: string): readonly Found[] {
  return diagnosticsOf(parseScenario(text)).map(({ fault, suggestion }) => ({
    fault,
    ...(suggestion && { suggestion }),
  }));
}

/** What is said of a text, with suggestions. */
export function messagesOf(text: string): readonly string[] {
  return diagnosticsOf(parseScenario(text)).map(inWords);
}

/** A diagnostic in English, with its suggestion. */
export function inWords(diagnostic: Diagnostic): string {
  const { message, suggestion } = diagnosticInWords(SPEAKER, diagnostic);
  return [message, suggestion].filter(Boolean).join(' ');
}
