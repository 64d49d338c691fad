import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { diagnosticInOneGo } from '#messages/diagnostic-in-words.ts';
import { englishSpeaker } from '#messages/en/english-speaker.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { Diagnostic } from '#scenario/diagnostic.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { pointedLine } from '#scenario/pointed-line.ts';
import { STATUS, type Status, type Terminal } from './terminal.ts';

/** A scenario that can be played with the text of its file, which may be a pipe that is read once; or the status of a command that cannot go on without it. */
export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly text: string }
  | { readonly ok: false; readonly status: Status };

/**
 * Reads a scenario file; what is wrong with it is told on stderr.
 * @throws UsageProblem when the file cannot be read
 */
export function readScenario(terminal: Terminal, path: string): ReadScenario {
  const text = terminal.readFile(path);
  const parsed = parseScenario(text);
  if (parsed.ok) return { ok: true, scenario: parsed.scenario, text };
  const speaker = englishSpeaker();
  for (const diagnostic of parsed.diagnostics) terminal.stderr(`${diagnosticLine(speaker, path, diagnostic, text)}\n`);
  terminal.stderr(`${path} is no scenario that can be played: mend it first.\n`);
  return { ok: false, status: STATUS.findings };
}

/** `path:line:column severity code: message`, as editors understand it, and the line of the file below. */
export function diagnosticLine(speaker: Speaker, path: string, diagnostic: Diagnostic, text: string): string {
  const { severity, code, line, column } = diagnostic;
  const pointed = pointedLine(text, diagnostic);
  const words = `${path}:${line}:${column} ${severity} ${code}: ${diagnosticInOneGo(speaker, diagnostic)}`;
  return pointed === undefined ? words : `${words}\n${pointed}`;
}
