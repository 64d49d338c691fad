import { DIFFICULTIES, type Difficulty } from '#engine/model/difficulty.ts';
import { HINT_TIMES, type HintTime } from '#engine/model/scenario/hint-time.ts';
import { REVEALS, type Reveal } from '#engine/model/scenario/reveal.ts';
import { SCORE_TIMES, type ScoreTime } from '#engine/model/score-time.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import type { Settable } from './settable.ts';
import { TellingChoice } from './telling-choice.tsx';

export interface GameChoicesProps {
  readonly difficulty: Difficulty;
  readonly onDifficulty: (difficulty: Difficulty) => void;
  /** Amount of information that the other delegations disclose. */
  readonly reveal: Reveal;
  readonly onReveal: (reveal: Reveal) => void;
  readonly hints: HintTime;
  readonly onHints: (hints: HintTime) => void;
  readonly scores: ScoreTime;
  readonly onScores: (scores: ScoreTime) => void;
  /** Settings fixed by the person who shared them. */
  readonly locks: ReadonlySet<Settable>;
}

/** Settings of the game that do not depend on the chair. */
export function GameChoicesForm({ locks, ...props }: GameChoicesProps) {
  const { say } = useSpeaker();
  return (
    <>
      <TellingChoice
        label={say('telling.difficulty')}
        value={props.difficulty}
        choices={choicesOf(DIFFICULTIES, (value) => [
          say(`telling.difficulty-${value}`),
          say(`telling.difficulty-${value}-note`),
        ])}
        locked={locks.has('difficulty')}
        onChoose={props.onDifficulty}
      />
      <TellingChoice
        label={say('telling.reveal')}
        value={props.reveal}
        choices={choicesOf(REVEALS, (value) => [say(`telling.reveal-${value}`), say(`telling.reveal-${value}-note`)])}
        locked={locks.has('reveal')}
        onChoose={props.onReveal}
      />
      <TellingChoice
        label={say('telling.hints')}
        value={props.hints}
        choices={choicesOf(HINT_TIMES, (value) => [say(`telling.hints-${value}`), say(`telling.hints-${value}-note`)])}
        locked={locks.has('hints')}
        onChoose={props.onHints}
      />
      <TellingChoice
        label={say('telling.scores')}
        value={props.scores}
        choices={choicesOf(SCORE_TIMES, (value) => [
          say(`telling.scores-${value}`),
          say(`telling.scores-${value}-note`),
        ])}
        locked={locks.has('scores')}
        onChoose={props.onScores}
      />
    </>
  );
}

/** Each of some values, with its label and what it means. */
function choicesOf<Value extends string>(values: readonly Value[], told: (value: Value) => [string, string]) {
  return values.map((value) => {
    const [label, note] = told(value);
    return { value, label, note };
  });
}
