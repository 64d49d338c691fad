/** Ways to keep a game that is over. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Icon } from '../../parts/icon.tsx';
import { LiveRegion } from '../../parts/live-region.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { ICONS, type SaveFormat } from './save-format.ts';

export interface KeepDialogProps {
  /** Files that can be made of this game. */
  readonly files: readonly SaveFormat[];
  /** Makes a file and gives it to the browser to be saved; its name comes back. Refused where that cannot be done. */
  readonly onSave: (file: SaveFormat) => Promise<string>;
  readonly copied: boolean;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** State of the file that was requested last. */
type Saving =
  | { readonly is: 'making' | 'failed'; readonly file: SaveFormat }
  | { readonly is: 'saved'; readonly file: SaveFormat; readonly name: string };

/** The link and the paper first; then a file in a row, with what it is good for, and below it what became of it. */
export function KeepDialog({ files, onSave, copied, onCopy, onPrint, onClose }: KeepDialogProps) {
  const { say } = useSpeaker();
  const [saving, setSaving] = useState<Saving>();
  const save = async (file: SaveFormat) => {
    setSaving({ is: 'making', file });
    try {
      setSaving({ is: 'saved', file, name: await onSave(file) });
    } catch {
      setSaving({ is: 'failed', file });
    }
  };
  return (
    <SheetDialog heading={say('debrief-keep.heading')} label={say('debrief-keep.label')} onClose={onClose}>
      <p class="keep-about reading paper-muted">{say('debrief-keep.about')}</p>
      <ul class="keep-ways">
        <Way icon="link" title={say('debrief-keep.link')} about={say('debrief.share-about')}>
          <Button kind="paper" icon={copied ? 'check' : 'copy'} onClick={onCopy}>
            <FormattedMessage id={copied ? 'debrief.copied' : 'debrief.copy'} />
          </Button>
        </Way>
        <Way icon="printer" title={say('debrief-keep.print')} about={say('debrief-keep.print-about')}>
          <Button kind="paper" icon="printer" onClick={onPrint}>
            {say('debrief-keep.print-now')}
          </Button>
        </Way>
        {files.map((file) => (
          <Way
            key={file}
            icon={ICONS[file]}
            title={say(`debrief-keep.${file}`)}
            about={say(`debrief-keep.${file}-about`)}
            became={saving?.file === file ? <Became saving={saving} /> : undefined}
          >
            <Button kind="paper" icon="device-floppy" onClick={() => save(file)}>
              <FormattedMessage id={`debrief-keep.${file}-save`} />
            </Button>
          </Way>
        ))}
      </ul>
      <LiveRegion message={copied ? say('debrief.copied-said') : ''} />
    </SheetDialog>
  );
}

interface WayProps {
  readonly icon: string;
  readonly title: string;
  readonly about: string;
  readonly became?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Way({ icon, title, about, became, children }: WayProps) {
  return (
    <li class="keep-way centred grid">
      <Icon name={icon} size={22} />
      <div>
        <h3>{title}</h3>
        <p>{about}</p>
        <p class="keep-became" role="status">
          {became}
        </p>
      </div>
      {children}
    </li>
  );
}

function Became({ saving }: { readonly saving: Saving }) {
  const { say } = useSpeaker();
  if (saving.is === 'saved') return <>{say('debrief-keep.saved', { name: saving.name })}</>;
  return <>{say(saving.is === 'making' ? 'debrief-keep.making' : 'debrief-keep.failed')}</>;
}
