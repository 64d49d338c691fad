import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** Above a screen of a scenario that is being written. */
export function TriedNote({ onBack }: { readonly onBack: () => void }) {
  const { say } = useSpeaker();
  return (
    <aside class="brought cluster small">
      <Icon name="info-circle" size={18} />
      <div class="brought-words">
        <p>{say('carried.tried')}</p>
      </div>
      <Button kind="plain" icon="pencil" onClick={onBack}>
        {say('carried.back-to-text')}
      </Button>
    </aside>
  );
}
