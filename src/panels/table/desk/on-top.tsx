import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { piecesOf } from '../record/news.tsx';
import { NewsButton } from '../record/news-button.tsx';
import type { NewsModel } from '../record/news-model.ts';
import { Turning } from '../record/turning.tsx';
import { useLowDesk } from '../record/use-low-desk.ts';
import { AnswerSlips } from './answer-slips.tsx';
import type { DeskModel } from './desk-model.ts';
import { FoldedOnTop } from './folded-on-top.tsx';

type OnTopModel = NewsModel & Pick<DeskModel, 'answers'>;

/**
 * On top of a paper that waits: what was said in answer to what the person did, with its reason, then what has changed
 * the text or the chances of a signature. Where a letter needs the room, in a line.
 */
export function OnTop({ model }: { readonly model: OnTopModel }) {
  const { say } = useSpeaker();
  const low = useLowDesk();
  const { asked, answers, turning } = model;
  if (answers.length + turning.length === 0) return null;
  const label = say(answers.length > 0 ? 'desk.in-answer' : 'desk.since-last-move');
  if (low && asked === 'answer') return <FoldedOnTop model={model} label={label} />;
  return (
    <Sheet class="on-top" aria-label={label}>
      <ScrollRegion class="on-top-lines" label={say('desk.happened-first')}>
        {answers.length > 0 && <AnswerSlips answers={answers} />}
        <Turning lines={turning} />
        <MoreNews model={model} />
      </ScrollRegion>
    </Sheet>
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
