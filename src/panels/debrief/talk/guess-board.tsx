/** A guess before the answer: all texts as squares, and four cards on which hands are counted. */

import { useMemo } from 'preact/hooks';
import type { GuessModel, GuessOption, Squares } from '#session/debrief/talk-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { blockClass } from './use-screens.ts';

/** Number of raised hands for each answer. */
export type Hands = Readonly<Record<GuessOption['key'], number>>;
export type OnHand = (option: GuessOption['key'], by: number) => void;

interface GuessBoardProps {
  readonly guess: GuessModel;
  readonly isOpen: boolean;
  /** True if the board is on the visible screen. */
  readonly isOn: boolean;
  readonly hands: Hands;
  readonly onHand: OnHand;
}

/** Returns the total number of hands. */
export function handsIn(hands: Hands): number {
  return hands.A + hands.B + hands.C + hands.D;
}

/** The squares that suited all are lit, and the true card is marked, once the answer is shown. */
export function GuessBoard({ guess, isOpen, isOn, hands, onHand }: GuessBoardProps) {
  const { say } = useSpeaker();
  const { squares, options, answer, why, means } = guess;
  return (
    <div class={`guess ${blockClass(isOn)}`}>
      <div class="guess-texts flex">
        <p class="guess-lead">{squares.words}</p>
        <GuessSquares squares={squares} isOpen={isOpen} name={isOpen ? answer : squares.words} />
        <div class="guess-answer" role="status">
          {isOpen && (
            <>
              <p>
                <strong>{answer}.</strong> {why}
              </p>
              <p>{means}</p>
            </>
          )}
        </div>
      </div>
      <div>
        <p class={isOpen ? 'guess-lead guess-lead--over' : 'guess-lead'}>{say('debrief-talk.guess-first')}</p>
        <fieldset class="guess-cards grid">
          <legend class="vh">{say('debrief-talk.guess-label')}</legend>
          {options.map((option) => (
            <Card key={option.key} {...{ option, isOpen, onHand }} count={hands[option.key]} all={handsIn(hands)} />
          ))}
        </fieldset>
      </div>
    </div>
  );
}

interface CardProps {
  readonly option: GuessOption;
  readonly isOpen: boolean;
  readonly count: number;
  /** Of all cards together. */
  readonly all: number;
  readonly onHand: OnHand;
}

function Card({ option: { key, label, isTrue }, isOpen, count, all, onHand }: CardProps) {
  const { say } = useSpeaker();
  const isShown = isOpen && isTrue;
  return (
    <PaperSheet as="div" class={isShown ? 'guess-card guess-card--true' : 'guess-card'}>
      <p class="guess-option row">
        <b class="guess-key grid">{key}</b> {label}
        {isShown && (
          <span class="guess-true flex">
            <Icon name="check" size={30} />
            <span class="vh">{say('debrief-talk.is-true')}</span>
          </span>
        )}
      </p>
      <div class="centred between flex">
        <button
          type="button"
          class="guess-button"
          aria-label={say('debrief-talk.one-less', { key, label })}
          onClick={() => onHand(key, -1)}
        >
          −
        </button>
        <span class="guess-count">
          <span class="vh" role="status">
            {say('debrief-talk.hands-for', { key, count })}
          </span>
          <span aria-hidden="true">{count}</span>
        </span>
        <button
          type="button"
          class="guess-button"
          aria-label={say('debrief-talk.one-more', { key, label })}
          onClick={() => onHand(key, 1)}
        >
          +
        </button>
      </div>
      <span class="guess-bar" aria-hidden="true">
        <span style={{ width: all === 0 ? '0' : `${(100 * count) / all}%` }} />
      </span>
    </PaperSheet>
  );
}

// All texts of a part, one square each.

/** Of a cell of the picture: its edge, and that of the square in it. */
const CELL = 10;
const SQUARE = 7;
/** Width of the picture relative to its height. */
const SHAPE = 2.4;
/** Greatest number of squares with brackets: more would not stand out. */
const MOST_BRACKETED = 250;

interface GuessSquaresProps {
  readonly squares: Squares;
  readonly isOpen: boolean;
  readonly name: string;
}

/** Lights the texts that suited all once the answer is shown. */
function GuessSquares({ squares: { count, lit }, isOpen, name }: GuessSquaresProps) {
  const columns = columnsFor(count);
  const rows = Math.ceil(count / columns);
  const all = useMemo(
    () =>
      pathOf(
        Array.from({ length: count }, (_, place) => place),
        columns,
      ),
    [count, columns],
  );
  const shown = useMemo(() => pathOf([...lit], columns), [lit, columns]);
  const brackets = useMemo(() => (lit.length > MOST_BRACKETED ? '' : bracketsOf([...lit], columns)), [lit, columns]);
  return (
    <svg
      class="guess-squares full"
      viewBox={`-3 -3 ${columns * CELL + 3} ${rows * CELL + 3}`}
      preserveAspectRatio="xMinYMin"
      role="img"
      aria-label={name}
    >
      <path class="guess-square" d={all} />
      {isOpen && (
        <>
          <path class="guess-square guess-square--lit" d={shown} />
          <path class="guess-brackets" d={brackets} />
        </>
      )}
    </svg>
  );
}

/** Such that the last row is full, where that is not too far from the shape. */
function columnsFor(count: number): number {
  const usual = Math.ceil(Math.sqrt(count * SHAPE));
  for (let off = 0; off < usual / 4; off += 1) {
    for (const columns of [usual + off, usual - off]) if (count % columns === 0) return columns;
  }
  return usual;
}

function pathOf(places: readonly number[], columns: number): string {
  return places.map((place) => `${cornerOf(place, columns)}h${SQUARE}v${SQUARE}h-${SQUARE}z`).join('');
}

function bracketsOf(places: readonly number[], columns: number): string {
  return places
    .map((place) => {
      const [x, y] = spotOf(place, columns);
      const right = x + SQUARE;
      return `M${x + 1} ${y - 2}h-2.5v${SQUARE + 4}h2.5M${right - 1} ${y - 2}h2.5v${SQUARE + 4}h-2.5`;
    })
    .join('');
}

function cornerOf(place: number, columns: number): string {
  return `M${spotOf(place, columns).join(' ')}`;
}

function spotOf(place: number, columns: number): [number, number] {
  return [(place % columns) * CELL, Math.floor(place / columns) * CELL];
}
