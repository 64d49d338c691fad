/** Field for opening a file of this device: a scenario or a saved game. */
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useFileInput } from '../parts/use-file-input.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { FileNotes } from './file-notes.tsx';
import type { FileReport } from './file-report.ts';

export interface FileFieldProps {
  readonly onFile: (file: File) => void;
  /** Findings in the file that was opened last. */
  readonly report: FileReport | undefined;
}

/** A button that asks for a file; what is wrong with the file stands below it on paper. */
export function FileField({ onFile, report }: FileFieldProps) {
  const { say } = useSpeaker();
  const { input, ask } = useFileInput(onFile, 'scenario', 'game');
  return (
    <section class="file-field" aria-labelledby="file-heading">
      <h2 id="file-heading" class="panel-title row">
        <Icon name="file-text" size={20} />
        {say('file.heading')}
      </h2>
      <p class="room-label note muted">{say('file.about')}</p>
      {input}
      <Button kind="plain" icon="upload" onClick={ask}>
        {say(report?.state === 'refused' ? 'file.choose-again' : 'file.choose')}
      </Button>
      <FileNotes report={report} />
    </section>
  );
}
