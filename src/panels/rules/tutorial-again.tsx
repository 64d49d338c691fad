import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** Starts a tutorial again that was skipped or is over; given by the screen that has one. */
export const TutorialAgainContext = createContext<(() => void) | undefined>(undefined);

/** The way back into the tutorial, where there is one. */
export function TutorialAgain({ onClose }: { onClose(): void }) {
  const { say } = useSpeaker();
  const again = useContext(TutorialAgainContext);
  if (again === undefined) return null;
  const start = () => {
    again();
    onClose();
  };
  return (
    <Button kind="paper" onClick={start}>
      {say('tutorial.again')}
    </Button>
  );
}
