import type { LinkModel } from '#session/workshop/link-model.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

/** Meter of the room in a link that a scenario takes, seen while the scenario is written. */
export function LinkMeter({ characters, most }: Pick<LinkModel, 'characters' | 'most'>) {
  const { say } = useSpeaker();
  const isOver = characters > most;
  return (
    <p class="link-meter cluster centred note muted">
      <meter aria-hidden="true" max={most} high={most - 1} value={Math.min(characters, most)} />
      <span class={isOver ? 'wax-text' : undefined}>
        {say(isOver ? 'workshop-bench.link-over' : 'workshop-bench.link-meter', { characters, most })}
      </span>
    </p>
  );
}
