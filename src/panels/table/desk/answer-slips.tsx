import { together } from '#messages/together.ts';
import type { AnswerModel } from '#session/table/record/answer-model.ts';
import { Tag } from '../../parts/tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { ForetoldLine } from './foretold-line.tsx';

/** What was said in answer to the person, each with its reason and what had been foretold of it. */
export function AnswerSlips({ answers }: { readonly answers: readonly AnswerModel[] }) {
  const speaker = useSpeaker();
  return (
    <ul class="answer-slips">
      {answers.map((answer) => (
        <li key={answer.key}>
          <span class="answer-slip-mark" aria-hidden="true">
            <Tag party={answer.from} kind="solid" />
          </span>
          <div>
            <p>
              <span class="answer-slip-about">{answer.about}</span> <b>{answer.words}</b>
            </p>
            {answer.reasons.length > 0 && <p class="answer-slip-why">{together(speaker, answer.reasons)}</p>}
            <ForetoldLine foretold={answer.foretold} />
          </div>
        </li>
      ))}
    </ul>
  );
}
