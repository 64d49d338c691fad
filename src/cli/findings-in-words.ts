import { type CodedDiagnostic, diagnosticInOneGo } from '#messages/diagnostic-in-words.ts';
import type { Speaker } from '#messages/speaker.ts';

/** What was found in a scenario, without its places in a file: a line each. */
export function findingsInWords(speaker: Speaker, findings: readonly CodedDiagnostic[]): string {
  return findings.map((finding) => `- ${diagnosticInOneGo(speaker, finding)}\n`).join('');
}
