import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Diagnostic, Finding } from '../diagnostic.ts';
import { parseScenario } from '../parse-scenario.ts';
import { proofread } from './proofread.ts';
import type { Verdict } from './verdict.ts';

/** A scenario with all that is to be said of its file, or everything that stands in its way, in the order of the text. */
export type ProofreadScenario =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      readonly warnings: readonly Diagnostic[];
      readonly verdict: Verdict;
      /** Gives what is found in the scenario afterwards its line and column in the text. */
      readonly place: (findings: readonly Finding[]) => readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Reads the text of a scenario file and, where it can be played, proof-reads it. */
export function readAndProofread(text: string, fileName?: string): ProofreadScenario {
  const parsed = parseScenario(text, fileName);
  if (!parsed.ok) return parsed;
  const { scenario, warnings, place } = parsed;
  const { findings, verdict } = proofread(scenario);
  return { ok: true, scenario, warnings: diagnosticsInOrder([...warnings, ...place(findings)]), verdict, place };
}

/** Diagnostics in the order of the text. */
export function diagnosticsInOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
}
