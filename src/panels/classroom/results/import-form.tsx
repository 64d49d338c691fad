/** Form for handing in the links of finished games. */
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { LiveRegion } from '../../parts/live-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Ways of handing in links. */
export interface ImportCommands {
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** Opens what reads codes by the camera. */
  readonly onScan: () => void;
}

interface HandInProps extends ImportCommands {
  /** Result of the last hand-in. */
  readonly told: string;
  readonly isReading: boolean;
  /** Address of the form for a table that played on paper. */
  readonly paper: string;
}

/** A field for text, which is taken in as soon as something is pasted; files and codes besides. */
export function ImportForm({ onText, onFiles, onScan, told, isReading, paper }: HandInProps) {
  const { say } = useSpeaker();
  const [text, setText] = useState('');
  const helpId = useId();
  const take = (words: string) => {
    if (words.trim() === '') return;
    setText('');
    onText(words);
  };
  return (
    <section class="hand-in stack panel" aria-label={say('class-results.hand-in')}>
      <label class="stack gap1">
        <span class="strong">{say('class-results.paste-label')}</span>
        <textarea
          rows={2}
          value={text}
          aria-describedby={helpId}
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (pasted.trim() === '') return;
            event.preventDefault();
            take(`${text}\n${pasted}`);
          }}
        />
      </label>
      <p id={helpId} class="board-small small muted">
        {say('class-results.paste-help')}
      </p>
      <div class="cluster centred">
        <Button kind="plain" icon="check" onClick={() => take(text)}>
          {say('class-results.take-in')}
        </Button>
        <FilesButton onFiles={onFiles} />
        <Button kind="plain" icon="photo" aria-haspopup="dialog" onClick={onScan}>
          {say('class-results.scan')}
        </Button>
        <a class="button button--plain" href={paper}>
          {say('paper.title')}
        </a>
        <p class="muted" aria-hidden="true">
          {isReading ? say('class-results.reading') : told}
        </p>
        <LiveRegion message={isReading ? '' : told} />
      </div>
    </section>
  );
}

function FilesButton({ onFiles }: Pick<ImportCommands, 'onFiles'>) {
  const { say } = useSpeaker();
  const files = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind="plain" icon="upload" onClick={() => files.current?.click()}>
        {say('class-results.files')}
      </Button>
      <input
        ref={files}
        class="vh"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          onFiles(chosen);
        }}
      />
    </>
  );
}
