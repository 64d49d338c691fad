/** A step on its screen: the question, what else is asked, and what is shown when the class has had its say. */
import { useEffect, useRef } from 'preact/hooks';
import type { TalkRow, TalkStep } from '#session/debrief/talk-model.ts';
import { Mark } from '../../parts/mark.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { GuessBoard, type Hands, type OnHand } from './guess-board.tsx';

interface ShowStepProps {
  readonly step: TalkStep;
  /** What is kept back is shown. */
  readonly isOpen: boolean;
  readonly hands: Hands;
  readonly onHand: OnHand;
}

/** Of more letters than this, a question is set smaller. */
const LONG = 90;

/** Whoever comes to the step goes on from its question. */
export function ShowStep({ step, isOpen, hands, onHand }: ShowStepProps) {
  const { name, question, ask, guess } = step;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <ScrollRegion class="show-body" label={name}>
      <p class="show-name">{name}</p>
      <h1
        ref={head}
        id="talk-question"
        class={question.length > LONG ? 'show-question show-question--long' : 'show-question'}
        tabIndex={-1}
      >
        {question}
      </h1>
      {guess !== undefined && <GuessBoard {...{ guess, isOpen, hands, onHand }} />}
      {ask.length > 0 && isOpen === (guess !== undefined) && (
        <ul class={guess === undefined ? 'show-ask' : 'show-ask show-ask--after'}>
          {ask.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <Rows step={step} isOpen={isOpen} />
    </ScrollRegion>
  );
}

/** Nothing where all of it is kept back. */
function Rows({ step: { rows, heads }, isOpen }: Pick<ShowStepProps, 'step' | 'isOpen'>) {
  const seen = isOpen ? rows : rows.filter(({ words }) => words !== '');
  if (seen.length === 0) return null;
  return (
    <ul class="show-rows">
      {heads !== undefined && (
        <li class="show-row show-row--whole show-heads">
          {heads.map((head, place) => (
            <span key={head}>{place === 2 && !isOpen ? '' : head}</span>
          ))}
        </li>
      )}
      {seen.map((row) => (
        <Row key={row.key} row={row} isOpen={isOpen} />
      ))}
    </ul>
  );
}

function Row({
  row: { party, label, words, answer, source },
  isOpen,
}: {
  readonly row: TalkRow;
  readonly isOpen: boolean;
}) {
  return (
    <li class={`show-row show-row--${shapeOf(label, words)}`}>
      {label !== '' && <span class="show-label">{label}</span>}
      {words !== '' && (
        <span class="show-words">
          {party !== undefined && <Mark party={party} decorative />}
          <span>{words}</span>
        </span>
      )}
      {isOpen && (
        <span class="show-answer">
          {answer} {source !== undefined && <small class="show-source">{source}</small>}
        </span>
      )}
    </li>
  );
}

function shapeOf(label: string, words: string): 'whole' | 'pair' | 'late' {
  if (words === '') return 'late';
  return label === '' ? 'pair' : 'whole';
}
