/** How hard a scenario is, as one to three filled bars and a word. */
import type { Level } from '#engine/model/scenario/level.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

const FILLED: Readonly<Record<Level, number>> = { beginner: 1, standard: 2, hard: 3, 'no-deal': 3 };

/** Bars and word of a level. */
export function LevelBars({ level }: { readonly level: Level }) {
  const { say } = useSpeaker();
  const filled = FILLED[level];
  return (
    <span class="level-bars">
      <span class="level-bars-drawn" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <span key={bar} class={bar <= filled ? 'level-bar level-bar--filled' : 'level-bar'} />
        ))}
      </span>
      {say(`folder.level-${level}`)}
    </span>
  );
}
