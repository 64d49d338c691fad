import type { ChairModel } from '#session/screens/briefing-model.ts';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface MandateLinkProps {
  readonly chair: ChairModel;
  /** The mandate is to lie on top. */
  onOpen(): void;
}

/** In one column, where the mandate of the chosen chair lies out of sight, a way to it. */
export function MandateLink({ chair, onOpen }: MandateLinkProps) {
  const { say } = useSpeaker();
  const go = (): void => {
    onOpen();
    requestAnimationFrame(() => {
      const heading = document.getElementById('mandate-heading');
      heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    });
  };
  return (
    <div class="mandate-link">
      <Button kind="plain" icon="folder" onClick={go}>
        {say('chairs.read-mandate', { party: chair.party })}
      </Button>
    </div>
  );
}
