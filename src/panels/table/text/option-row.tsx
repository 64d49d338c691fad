import { useRef, useState } from 'preact/hooks';
import type { OptionIndex } from '#engine/model/moves.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { OptionButton } from './option-button.tsx';
import { goesByLabels } from './shown-wording.ts';

interface OptionRowProps {
  readonly article: ArticleModel;
  /** Absent where no wording can be put into the draft now. */
  readonly onPencil: ((option: OptionIndex) => void) | undefined;
}

/** Which wording a key goes to, from the place of one among `count`. */
const STEPS: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowRight: (place, count) => Math.min(place + 1, count - 1),
  ArrowDown: (place, count) => Math.min(place + 1, count - 1),
  ArrowLeft: (place) => Math.max(place - 1, 0),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The wordings of an article: one stop of the Tab key for all, and arrow keys from one to the next. */
export function OptionRow({ article, onPencil }: OptionRowProps) {
  const { say } = useSpeaker();
  const row = useRef<HTMLSpanElement>(null);
  const [last, setLast] = useState<OptionIndex>();
  const stop = last ?? firstStop(article);
  const onKey = (event: KeyboardEvent): void => {
    const step = event.ctrlKey || event.altKey || event.metaKey ? undefined : STEPS[event.key];
    const wordings = [...(row.current?.querySelectorAll<HTMLElement>('[role=button]') ?? [])];
    const place = wordings.indexOf(document.activeElement as HTMLElement);
    if (step === undefined || place === -1) return;
    event.preventDefault();
    wordings[step(place, wordings.length)]?.focus();
  };
  return (
    <span ref={row} role="toolbar" aria-label={say('text.wordings-of', { issue: article.issue })} onKeyDown={onKey}>
      {article.options.map((option) => (
        <OptionButton
          key={option.option}
          option={option}
          byLabels={goesByLabels(article)}
          isStop={option.option === stop}
          onFocus={() => setLast(option.option)}
          onPencil={onPencil && (() => onPencil(option.option))}
        />
      ))}
    </span>
  );
}

/** Before any has had focus: what is pencilled, else what stands in the text, else the first. */
function firstStop({ options }: ArticleModel): OptionIndex | undefined {
  const pencilled = options.find((one) => one.pencilled);
  const current = options.find((one) => one.inText === 'current');
  return (pencilled ?? current ?? options[0])?.option;
}
