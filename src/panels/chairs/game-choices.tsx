import { DIFFICULTIES, type Difficulty } from '#engine/model/difficulty.ts';
import { HINT_TIMES, type HintTime } from '#engine/model/scenario/hint-time.ts';
import { REVEALS, type Reveal } from '#engine/model/scenario/reveal.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import type { Settable } from './settable.ts';
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
  /** What was set by whoever handed the settings out. */
  readonly locks: ReadonlySet<Settable>;
}

/** How the game is to be, whichever chair is taken. */
export function GameChoices(props: GameChoicesProps) {
  const { difficulty, onDifficulty, reveal, onReveal, hints, onHints, locks } = props;
  const { say } = useSpeaker();
  const difficulties = DIFFICULTIES.map((value) => ({
    value,
    label: say(`telling.difficulty-${value}`),
    note: say(`telling.difficulty-${value}-note`),
  }));
  const reveals = REVEALS.map((value) => ({
    value,
    label: say(`telling.reveal-${value}`),
    note: say(`telling.reveal-${value}-note`),
  }));
  const hintTimes = HINT_TIMES.map((value) => ({
    value,
    label: say(`telling.hints-${value}`),
    note: say(`telling.hints-${value}-note`),
  }));
  return (
    <>
      <TellingChoice
        label={say('telling.difficulty')}
        value={difficulty}
        choices={difficulties}
        locked={locks.has('difficulty')}
        onChoose={onDifficulty}
      />
      <TellingChoice
        label={say('telling.reveal')}
        value={reveal}
        choices={reveals}
        locked={locks.has('reveal')}
        onChoose={onReveal}
      />
      <TellingChoice
        label={say('telling.hints')}
        value={hints}
        choices={hintTimes}
        locked={locks.has('hints')}
        onChoose={onHints}
      />
    </>
  );
}
