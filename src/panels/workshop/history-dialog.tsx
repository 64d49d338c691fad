import { useId, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface VersionModel {
  readonly key: string;
  readonly time: string;
  /** Reason for keeping the version, or its name. */
  readonly what: string;
}

interface HistoryDialogProps {
  /** Of the file. */
  readonly name: string;
  /** The newest first. */
  readonly versions: readonly VersionModel[];
  readonly textAt: (key: string) => Promise<string | undefined>;
  readonly onName: (name: string) => void;
  readonly onRestore: (text: string) => void;
  readonly onClose: () => void;
}

/** Stored versions of a text, for viewing and restoring. */
export function HistoryDialog({ name, versions, textAt, onName, onRestore, onClose }: HistoryDialogProps) {
  const { say } = useSpeaker();
  return (
    <SheetDialog
      heading={say('workshop.history-heading', { name })}
      label={say('workshop.history')}
      bodyClass="history"
      onClose={onClose}
    >
      <p>{say('workshop.history-about')}</p>
      <NameField onName={onName} />
      {versions.length === 0 && <p>{say('workshop.history-empty')}</p>}
      <ol class="history-list">
        {versions.map((version) => (
          <Version key={version.key} {...{ version, textAt, onRestore }} />
        ))}
      </ol>
    </SheetDialog>
  );
}

function NameField({ onName }: Pick<HistoryDialogProps, 'onName'>) {
  const { say } = useSpeaker();
  const [name, setName] = useState('');
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onName(name.trim());
    setName('');
  };
  return (
    <form class="history-name row wrap" onSubmit={submit}>
      <label for={id}>{say('workshop.name-version-label')}</label>
      <input id={id} value={name} maxLength={60} onInput={(event) => setName(event.currentTarget.value)} />
      <Button kind="paper" type="submit">
        {say('workshop.name-version')}
      </Button>
    </form>
  );
}

interface VersionProps extends Pick<HistoryDialogProps, 'textAt' | 'onRestore'> {
  readonly version: VersionModel;
}

function Version({ version, textAt, onRestore }: VersionProps) {
  const { say } = useSpeaker();
  const [text, setText] = useState<string>();
  const look = async () =>
    setText(text === undefined ? ((await textAt(version.key)) ?? say('workshop.gone-version')) : undefined);
  const restore = async () => {
    const found = await textAt(version.key);
    if (found === undefined) setText(say('workshop.gone-version'));
    else onRestore(found);
  };
  return (
    <li class="history-version">
      <p>
        <b>{version.what}</b> <span class="muted">{version.time}</span>
      </p>
      <div class="mt2 row wrap">
        <Button kind="paper" aria-expanded={text !== undefined} onClick={look}>
          {say(text === undefined ? 'workshop.look' : 'workshop.look-less')}
          <span class="vh"> {version.time}</span>
        </Button>
        <Button kind="paper" onClick={restore}>
          {say('workshop.restore')}
          <span class="vh"> {version.time}</span>
        </Button>
      </div>
      {text !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys could not scroll it
        <pre class="history-text scrolls pad3" tabIndex={0}>
          {text}
        </pre>
      )}
    </li>
  );
}
