import { useRef, useState } from 'preact/hooks';
import type { OptionIndex } from '#engine/model/moves.ts';
import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { placeByKey } from '../parts/place-by-key.ts';
import { Answer } from './answer.tsx';

interface AnswerListProps {
  readonly article: ArticleModel;
  /** Absent where no wording can be put into the draft now. */
  readonly onPencil: ((option: OptionIndex) => void) | undefined;
}

/** The answers of an article, the best for the person first: one stop of the Tab key for all, and arrow keys from one to the next. */
export function AnswerList({ article, onPencil }: AnswerListProps) {
  const { say } = useSpeaker();
  const list = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<OptionIndex>();
  const answers = bestFirst(article);
  const stop = last ?? firstStop(answers);
  const onKey = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[aria-pressed]') ?? [])];
    const next = placeByKey(event, buttons.indexOf(document.activeElement as HTMLElement), buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <div
      ref={list}
      class="answers"
      role="toolbar"
      aria-orientation="vertical"
      aria-label={say('grid.wordings', article)}
      onKeyDown={onKey}
    >
      {answers.map((answer) => (
        <Answer
          key={answer.option}
          answer={answer}
          best={article.best}
          unsignable={article.mustSettle && answer.silent}
          isStop={answer.option === stop}
          onFocus={() => setLast(answer.option)}
          onPencil={onPencil && (() => onPencil(answer.option))}
        />
      ))}
    </div>
  );
}

/** By what they are worth to the person; what it can never sign goes last. */
function bestFirst({ options, mustSettle }: ArticleModel): readonly OptionModel[] {
  const isOut = ({ redLine, silent }: OptionModel) => Number(redLine || (mustSettle && silent));
  return [...options].sort((a, b) => isOut(a) - isOut(b) || b.points - a.points || a.option - b.option);
}

/** Before any has had focus: what is pencilled, else what stands in the text, else the first. */
function firstStop(answers: readonly OptionModel[]): OptionIndex | undefined {
  const pencilled = answers.find((one) => one.pencilled);
  const current = answers.find((one) => one.inText === 'current');
  return (pencilled ?? current ?? answers[0])?.option;
}
