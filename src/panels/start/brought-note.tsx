/** Above a screen of a scenario that came by a link. */
import { joinSentences } from '#messages/join-sentences.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { FileNotes } from './file-notes.tsx';
import type { FileReport } from './file-report.ts';

export interface BroughtNoteProps {
  /** The link had no room for its long texts. */
  readonly shortened: boolean;
  /** True if the scenario is stored on this device, and not for this visit only. */
  readonly kept: boolean;
  readonly onKeep: () => void;
  /** Result of storing the scenario. */
  readonly report: FileReport | undefined;
}

/** Says that the scenario is not from Parley, what is missing, and for how long it is here. */
export function BroughtNote({ shortened, kept, onKeep, report }: BroughtNoteProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const sentences = [
    say('carried.not-from-parley'),
    shortened ? say('carried.shortened') : undefined,
    kept ? undefined : say('carried.for-now'),
  ];
  return (
    <aside class="brought cluster small">
      <Icon name="info-circle" size={18} />
      <div class="brought-words">
        <p>{joinSentences(speaker, sentences)}</p>
        <FileNotes report={report} />
      </div>
      {!kept && (
        <Button kind="plain" icon="device-floppy" onClick={onKeep}>
          {say('carried.keep')}
        </Button>
      )}
    </aside>
  );
}
