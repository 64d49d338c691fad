import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { Diagnostic } from '#scenario/diagnostic.ts';
import { fixOf } from '#scenario/editing/fix-of.ts';
import { offsetOf, spanOf } from '#scenario/editing/span-of.ts';
import type { ProblemModel } from '#session/workshop/problem-model.ts';
import type { PlacedRemark } from './tasks/read-text.ts';

/** Returns the remarks on a text in words, with their positions. */
export function problemsOf(speaker: Speaker, text: string, remarks: readonly PlacedRemark[]): readonly ProblemModel[] {
  return remarks.map((remark) => {
    const { severity, line } = remark;
    const fix = fixOf(text, remark as Pick<Diagnostic, 'line' | 'column' | 'suggestion'>);
    const label = fix && speaker.say('workshop.use', { text: fix.insert });
    return {
      severity,
      line,
      ...spanOf(text, offsetOf(text, remark)),
      ...diagnosticInWords(speaker, remark),
      fix: fix && label !== undefined ? { ...fix, label } : undefined,
    };
  });
}
