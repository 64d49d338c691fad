/** A guess before the answer: all texts as squares, and four cards on which hands are counted. */
import type { GuessModel, GuessOption } from '#session/debrief/talk-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { GuessSquares } from './guess-squares.tsx';
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
      <div class="guess-texts">
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
        <fieldset class="guess-cards">
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
      <p class="guess-option">
        <b class="guess-key">{key}</b> {label}
        {isShown && (
          <span class="guess-true">
            <Icon name="check" size={30} />
            <span class="vh">{say('debrief-talk.is-true')}</span>
          </span>
        )}
      </p>
      <div class="guess-hands">
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
