/** The result that was removed last, with an undo button. */
import { Button } from '../../parts/button.tsx';
import { LiveRegion } from '../../parts/live-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface TakenOutProps {
  /** Name of the result; `undefined` if none was removed. */
  readonly name: string | undefined;
  readonly onBack: () => void;
}

/** Also announces the removal to screen readers. */
export function RemovedResult({ name, onBack }: TakenOutProps) {
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
