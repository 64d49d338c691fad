import { together } from '#messages/together.ts';
import type { AnswerModel } from '#session/table/record/answer-model.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { piecesOf } from '../record/news.tsx';
import { NewsButton } from '../record/news-button.tsx';
import type { NewsModel } from '../record/news-model.ts';
import { Turning } from '../record/turning.tsx';
import type { DeskModel } from './desk-model.ts';
import { ForetoldLine } from './foretold-line.tsx';

type OnTopModel = NewsModel & Pick<DeskModel, 'answers'>;

/**
 * On top of a paper that waits: what was said in answer to what the person did, with its reason, then what has changed
 * the text or the chances of a signature.
 */
export function OnTop({ model }: { readonly model: OnTopModel }) {
  const { say } = useSpeaker();
  const { answers, turning } = model;
  if (answers.length + turning.length === 0) return null;
  return (
    <Sheet class="on-top" aria-label={say(answers.length > 0 ? 'desk.in-answer' : 'desk.since-last-move')}>
      <ScrollRegion class="on-top-lines" label={say('desk.happened-first')}>
        {answers.length > 0 && <Answers answers={answers} />}
        <Turning lines={turning} />
        <MoreNews model={model} />
      </ScrollRegion>
    </Sheet>
  );
}

function Answers({ answers }: { readonly answers: readonly AnswerModel[] }) {
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
            {answer.reasons.length > 0 && (
              <p class="answer-slip-why">
                {speaker.say('said.quoted', { words: [together(speaker, answer.reasons)] })}
              </p>
            )}
            <ForetoldLine foretold={answer.foretold} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The way to all that happened, where there is more. */
function MoreNews({ model }: { readonly model: NewsModel }) {
  const { say } = useSpeaker();
  const pieces = piecesOf(model);
  if (pieces === 0) return null;
  return (
    <p class="on-top-more">
      <NewsButton model={model} words={say('desk.more-news', { pieces })} />
    </p>
  );
}
