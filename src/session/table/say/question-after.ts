import type { Speech } from '../../speech.ts';
import type { AnswerModel } from '../record/answer-model.ts';
import type { SpeechChoice } from './speech-form.ts';
import type { SpeechTable } from './speech-table.ts';

/** What can be asked about an article, in the order in which it helps. */
const QUESTIONS = [
  { what: 'matters', kind: 'ask-matters' },
  { what: 'could-live-with', kind: 'ask-live' },
] as const;

/**
 * The question that a refusal brings up: to the one that refused, about the article that it refused over or, where none
 * was named, another of the offer. Absent where all was accepted, and where nothing is left that one could ask.
 */
export function questionAfter(
  answers: readonly AnswerModel[],
  { speech }: Pick<SpeechTable, 'speech'>,
): Partial<SpeechChoice> | undefined {
  for (const { from, accepted, clauses } of answers) {
    if (accepted) continue;
    const issues = [...clauses.filter(({ named }) => named), ...clauses.filter(({ named }) => !named)];
    for (const { issue } of issues) {
      const question = QUESTIONS.find(({ what }) =>
        speech.sayable.some((one) => isAbout(one, what, from.party, issue)),
      );
      if (question !== undefined) return { kind: question.kind, to: from.party, issue };
    }
  }
  return undefined;
}

function isAbout(speech: Speech, what: (typeof QUESTIONS)[number]['what'], to: number, issue: number): boolean {
  return speech.type === 'ask' && speech.what === what && speech.to === to && speech.issue === issue;
}
