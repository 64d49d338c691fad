/** The other chairs of the table, to try the game from. */
import type { OtherChair } from '#session/screens/ending-model.ts';
import { Button } from '../parts/button.tsx';
import { DelegationTag } from '../parts/delegation-tag.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface OtherChairsProps {
  readonly chairs: readonly OtherChair[];
  readonly onChair: (id: string) => void;
}

/** The chair that differs most from one's own as the main step, the others beside it. */
export function OtherChairs({ chairs: [first, ...others], onChair }: OtherChairsProps) {
  const { say } = useSpeaker();
  if (first === undefined) return null;
  return (
    <>
      <Button kind="primary" icon="armchair" onClick={() => onChair(first.id)} aria-describedby="other-chairs-note">
        {first.words}
      </Button>
      <span id="other-chairs-note" class="other-chairs-note">
        {say('debrief.same-game')}
      </span>
      {others.length > 0 && (
        <ul class="other-chairs cluster gap1" aria-label={say('debrief.other-chairs')}>
          {others.map((chair) => (
            <li key={chair.id}>
              <Button kind="paper" onClick={() => onChair(chair.id)} title={chair.words}>
                <DelegationTag party={chair} kind="solid" sample />
                {/* The name of the button begins with the letters that are seen. */}
                <span class="vh">{chair.mark} </span>
                <span class="vh">{chair.words}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
