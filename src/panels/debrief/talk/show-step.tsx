/** A step: the question, what else is asked, and what is shown when the class has had its say; on as many screens as it needs. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TalkRow, TalkStep } from '#session/debrief/talk-model.ts';
import { Mark } from '../../parts/mark.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { GuessBoard, type Hands, type OnHand } from './guess-board.tsx';
import { blockClass, contentClass, useScreens } from './use-screens.ts';

interface ShowStepProps {
  readonly step: TalkStep;
  /** Name of the step on this screen: "Why, 2 of 3". */
  readonly name: string;
  /** True if withheld content is shown. */
  readonly isOpen: boolean;
  /** Index of the visible screen, from 0. */
  readonly screen: number;
  /** Tells how many screens it needs. */
  readonly onScreens: (count: number) => void;
  readonly hands: Hands;
  readonly onHand: OnHand;
}

/** Of more letters than this, a question is set smaller. */
const LONG = 90;
/** Of more than this, as small as what stands below it. */
const VERY_LONG = 170;

/** Id of a step's question, from which reading continues on each of its screens. */
export const QUESTION_ID = 'talk-question';

/** The screen of a step that is seen. */
export function ShowStep({ step, name, isOpen, screen, onScreens, hands, onHand }: ShowStepProps) {
  const { question, guess, heads } = step;
  // Before a guess nothing else is asked; elsewhere, nothing else once it is answered.
  const ask = isOpen === (guess !== undefined) ? step.ask : [];
  const rows = isOpen ? step.rows : step.rows.filter(({ words }) => words !== '');
  const first = guess === undefined ? 0 : 1;
  const content = useRef<HTMLDivElement>(null);
  const starts = useScreens(content, `${isOpen} ${ask.length} ${rows.length}`);
  useLayoutEffect(() => onScreens(starts.length), [starts.length, onScreens]);
  const isOn = (block: number) => starts.filter((start) => start <= block).length === screen + 1;
  return (
    <ScrollRegion class="show-body" label={name}>
      <div ref={content} class={contentClass(screen)}>
        <p class="show-name muted">{name}</p>
        <h1 id={QUESTION_ID} class={`show-question ${questionClass(question)}`} tabIndex={-1}>
          {question}
        </h1>
        {guess !== undefined && <GuessBoard {...{ guess, isOpen, hands, onHand }} isOn={isOn(0)} />}
        {ask.length > 0 && (
          <ul class="show-ask">
            {ask.map((each, place) => (
              <li key={each} class={blockClass(isOn(first + place))}>
                {each}
              </li>
            ))}
          </ul>
        )}
        <ShowRows {...{ rows, heads, isOpen }} isOn={(place) => isOn(first + ask.length + place)} />
      </div>
    </ScrollRegion>
  );
}

function questionClass({ length }: string): string {
  if (length > VERY_LONG) return 'show-question--very-long';
  return length > LONG ? 'show-question--long' : '';
}

// Rows of a step, line by line.

interface ShowRowsProps {
  readonly rows: readonly TalkRow[];
  readonly heads: TalkStep['heads'];
  /** True if withheld content is shown. */
  readonly isOpen: boolean;
  /** True if the row at an index is on this screen. */
  readonly isOn: (place: number) => boolean;
}

/** Renders nothing if there are no rows. */
function ShowRows({ rows, heads, isOpen, isOn }: ShowRowsProps) {
  if (rows.length === 0) return null;
  return (
    <ul class="show-rows">
      {heads !== undefined && (
        <li class="show-row show-row--whole show-heads">
          {heads.map((head, place) => (
            <span key={head}>{place === 2 && !isOpen ? '' : head}</span>
          ))}
        </li>
      )}
      {rows.map((row, place) => (
        <Row key={row.key} row={row} isOpen={isOpen} isOn={isOn(place)} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly row: TalkRow;
  readonly isOpen: boolean;
  readonly isOn: boolean;
}

function Row({ row: { party, label, words, answer, source }, isOpen, isOn }: RowProps) {
  return (
    <li class={`show-row show-row--${shapeOf(label, words)} ${blockClass(isOn)}`}>
      {label !== '' && <span class="show-label bold">{label}</span>}
      {words !== '' && (
        <span class="show-words flex">
          {party !== undefined && <Mark party={party} size={36} decorative />}
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
