import { useState } from 'preact/hooks';
import type { AnswerModel } from '#session/table/record/answer-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { NewsLines } from '../record/news.tsx';
import type { NewsModel } from '../record/news-model.ts';
import { Turning } from '../record/turning.tsx';
import { AnswerSlips } from './answer-slips.tsx';

interface FoldedOnTopProps {
  readonly model: NewsModel & { readonly answers: readonly AnswerModel[] };
  /** Of what lies on top. */
  readonly label: string;
}

/** What lies on top of a letter in one line, which opens it, where the letter needs the room. */
export function FoldedOnTop({ model, label }: FoldedOnTopProps) {
  const { say } = useSpeaker();
  const [shown, setShown] = useState(false);
  const { answers, turning } = model;
  const [first] = answers;
  const things = answers.length + turning.length;
  return (
    <section class="on-top-folded" aria-label={label}>
      <Icon name="message-2" size={22} />
      <p>
        {first === undefined ? (
          <Said id="desk.things-turned" values={{ things }} />
        ) : (
          <Said id="desk.answered-first" values={{ heading: first.heading, more: things - 1 }} />
        )}{' '}
        <button type="button" class="link-button" aria-haspopup="dialog" onClick={() => setShown(true)}>
          <Said id="desk.read-first" />
        </button>
      </p>
      {shown && (
        <SheetDialog
          heading={label}
          label={say('desk.happened-first')}
          bodyClass="news-sheet"
          onClose={() => setShown(false)}
        >
          {answers.length > 0 && <AnswerSlips answers={answers} />}
          <Turning lines={turning} />
          <NewsLines model={model} />
        </SheetDialog>
      )}
    </section>
  );
}
