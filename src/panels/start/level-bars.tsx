/** How hard a scenario is, as one to three filled bars and a word. */
import type { Level } from '#engine/model/scenario/level.ts';

const LOOKS: Readonly<Record<Level, { readonly filled: number; readonly word: string }>> = {
  beginner: { filled: 1, word: 'beginner' },
  standard: { filled: 2, word: 'standard' },
  hard: { filled: 3, word: 'hard' },
  'no-deal': { filled: 3, word: 'very hard' },
};

/** Bars and word of a level. */
export function LevelBars({ level }: { readonly level: Level }) {
  const { filled, word } = LOOKS[level];
  return (
    <span class="level-bars">
      <span class="level-bars-drawn" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <span key={bar} class={bar <= filled ? 'level-bar level-bar--filled' : 'level-bar'} />
        ))}
      </span>
      {word}
    </span>
  );
}
