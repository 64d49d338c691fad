import type { HintTime } from '#engine/model/scenario/hint-time.ts';
import type { Reveal } from '#engine/model/scenario/reveal.ts';
import type { Difficulty } from '#session/difficulty.ts';
import { DIFFICULTY_CHOICES } from '#session/words/difficulty-choices.ts';
import { HINT_TIME_CHOICES } from '#session/words/hint-time-choices.ts';
import { REVEAL_CHOICES } from '#session/words/reveal-choices.ts';
import { TellingChoice } from './telling-choice.tsx';

export interface GameChoicesProps {
  /** How hard the negotiators make it. */
  readonly difficulty: Difficulty;
  readonly onDifficulty: (difficulty: Difficulty) => void;
  /** How much the others tell. */
  readonly reveal: Reveal;
  readonly onReveal: (reveal: Reveal) => void;
  /** When hints are shown. */
  readonly hints: HintTime;
  readonly onHints: (hints: HintTime) => void;
}

/** How the game is to be, whichever chair is taken. */
export function GameChoices({ difficulty, onDifficulty, reveal, onReveal, hints, onHints }: GameChoicesProps) {
  return (
    <>
      <TellingChoice
        label="The others bargain"
        value={difficulty}
        choices={DIFFICULTY_CHOICES}
        onChoose={onDifficulty}
      />
      <TellingChoice label="They tell you" value={reveal} choices={REVEAL_CHOICES} onChoose={onReveal} />
      <TellingChoice label="Hints" value={hints} choices={HINT_TIME_CHOICES} onChoose={onHints} />
    </>
  );
}
