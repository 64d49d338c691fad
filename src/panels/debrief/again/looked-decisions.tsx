import type { LookedDecision } from '#session/debrief/again-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** The decisions that are weighed closely, in the order of the game; each says in its place how it turned out. */
export function LookedDecisions({ looked }: { readonly looked: readonly LookedDecision[] }) {
  const { say } = useSpeaker();
  if (looked.length === 0) return null;
  return (
    <ol class="again-looked stack gap1 small full" aria-label={say('debrief-again.looked')}>
      {looked.map(({ move, day, words, choice }) => (
        <li key={move}>
          <span
            class={choice === undefined ? 'again-kind note again-kind--open' : `again-kind note again-kind--${choice}`}
          >
            {say(choice === undefined ? 'debrief-again.weighing' : `debrief-again.kind-${choice}`)}
          </span>
          <span>
            <b>{day}</b> {words}
          </span>
        </li>
      ))}
    </ol>
  );
}
