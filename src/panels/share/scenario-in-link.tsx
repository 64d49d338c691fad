/** Parts of the scenario that a link to a game carries, if the scenario is not from Parley. */
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

export type InLink = 'whole' | 'shortened' | 'named' | 'missing';

interface ScenarioInLinkProps {
  readonly inLink: InLink;
  /** Absent where only a part of the file is here. */
  readonly onSave: (() => void) | undefined;
}

/** States if the recipient of the link needs the file, too; then it can be saved. */
export function ScenarioInLink({ inLink, onSave }: ScenarioInLinkProps) {
  const { say } = useSpeaker();
  const needsFile = inLink === 'shortened' || inLink === 'missing';
  return (
    <div class="scenario-in-link">
      <p class="share-note note muted">{say(`carried.in-link-${inLink}`)}</p>
      {needsFile && onSave && (
        <Button kind="plain" icon="device-floppy" onClick={onSave}>
          {say('carried.save-file')}
        </Button>
      )}
    </div>
  );
}
