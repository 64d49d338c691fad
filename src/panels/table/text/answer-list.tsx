import { useRef, useState } from 'preact/hooks';
import type { OptionIndex } from '#engine/model/moves.ts';
import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useSteady } from '../../use-steady.ts';
import { placeByKey } from '../parts/place-by-key.ts';
import { Answer } from './answer.tsx';
import { AnswerReasons } from './answer-reasons.tsx';

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
  const [pointed, setPointed] = useState<OptionIndex>();
  const lookedAt = pointed ?? last ?? firstLookedAt(answers);
  const pencil = useSteady((option: OptionIndex) => onPencil?.(option));
  const onKey = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[aria-pressed]') ?? [])];
    const next = placeByKey(event, buttons.indexOf(document.activeElement as HTMLElement), buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <>
      <div
        ref={list}
        class="answers"
        role="toolbar"
        aria-orientation="vertical"
        aria-label={say('grid.wordings', { title: article.title })}
        onKeyDown={onKey}
        onPointerLeave={() => setPointed(undefined)}
      >
        {answers.map((answer) => (
          <Answer
            key={answer.option}
            answer={answer}
            best={article.best}
            most={article.most}
            unsignable={article.mustSettle && answer.silent}
            isStop={answer.option === stop}
            isLookedAt={answer.option === lookedAt}
            onFocus={setLast}
            onPoint={setPointed}
            onPencil={onPencil && pencil}
          />
        ))}
      </div>
      <AnswerReasons answers={answers} of={lookedAt} />
    </>
  );
}

/** By what they are worth to the person; what it can never sign goes last. */
function bestFirst({ options, mustSettle }: ArticleModel): readonly OptionModel[] {
  const isOut = ({ redLine, silent }: OptionModel) => Number(redLine || (mustSettle && silent));
  return [...options].sort((a, b) => isOut(a) - isOut(b) || b.points - a.points || a.option - b.option);
}

/** Before any has been turned to: what is pencilled or stands in the text, else the first of which reasons are known. */
function firstLookedAt(answers: readonly OptionModel[]): OptionIndex | undefined {
  const reasoned = answers.find(({ marks }) => marks.some(({ because }) => because !== undefined));
  return (chosenOf(answers) ?? reasoned ?? answers[0])?.option;
}

/** Before any has had focus: what is pencilled, else what stands in the text, else the first. */
function firstStop(answers: readonly OptionModel[]): OptionIndex | undefined {
  return (chosenOf(answers) ?? answers[0])?.option;
}

/** What is pencilled, else what stands in the text. */
function chosenOf(answers: readonly OptionModel[]): OptionModel | undefined {
  return answers.find((one) => one.pencilled) ?? answers.find((one) => one.inText === 'current');
}
