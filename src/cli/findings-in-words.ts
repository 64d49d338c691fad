import { type CodedDiagnostic, diagnosticInOneGo } from '#messages/diagnostic-in-words.ts';
import type { Speaker } from '#messages/speaker.ts';

/** Findings without their positions in a file, one on each line. */
export function findingsInWords(speaker: Speaker, findings: readonly CodedDiagnostic[]): string {
  return findings.map((finding) => `- ${diagnosticInOneGo(speaker, finding)}\n`).join('');
}
