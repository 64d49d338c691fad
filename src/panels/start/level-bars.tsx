/** Difficulty of a scenario, as bars and a word. */
import { LEVELS, type Level } from '#engine/model/scenario/level.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

/** A bar for each level, filled up to this one, and its word. */
export function LevelBars({ level }: { readonly level: Level }) {
  const { say } = useSpeaker();
  const last = LEVELS.indexOf(level);
  return (
    <span class="level-bars">
      <span class="level-bars-drawn" aria-hidden="true">
        {LEVELS.map((bar, place) => (
          <span key={bar} class={place <= last ? 'level-bar level-bar--filled' : 'level-bar'} />
        ))}
      </span>
      {say(`folder.level-${level}`)}
    </span>
  );
}
