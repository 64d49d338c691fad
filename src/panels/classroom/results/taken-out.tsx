/** What was taken out last, with the way back. */
import { Button } from '../../parts/button.tsx';
import { LiveRegion } from '../../parts/live-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface TakenOutProps {
  /** Absent where nothing was. */
  readonly name: string | undefined;
  readonly onBack: () => void;
}

/** Says it, too, to those who do not see it go. */
export function TakenOut({ name, onBack }: TakenOutProps) {
  const { say } = useSpeaker();
  const words = name === undefined ? '' : say('class-results.taken-out', { name });
  return (
    <>
      <LiveRegion message={words} />
      {name !== undefined && (
        <p class="taken-out">
          <span aria-hidden="true">{words}</span>{' '}
          <Button kind="plain" icon="arrow-back-up" onClick={onBack}>
            {say('class-results.undo')}
          </Button>
        </p>
      )}
    </>
  );
}
