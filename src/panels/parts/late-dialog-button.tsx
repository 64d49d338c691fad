import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { Button, type ButtonKind } from './button.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Speaking } from './speaking.tsx';
import { useSpoken } from './use-speaker.ts';

/** A dialog that closes itself by calling back. */
type ClosableDialog = ComponentType<{ onClose: () => void }>;

interface LateDialogButtonProps {
  /** Quiet when absent. */
  readonly kind?: ButtonKind;
  readonly icon: string;
  readonly label: string;
  /** Loads the dialog when it is first asked for. */
  readonly load: () => Promise<ClosableDialog>;
}

/** A button of the bar for a dialog that the first page does without; narrow bars show its icon alone. */
export function LateDialogButton({ kind = 'quiet', icon, label, load }: LateDialogButtonProps) {
  const { speaker, whole } = useSpoken();
  const { say } = speaker;
  const [opened, setOpened] = useState<{ readonly Dialog: ClosableDialog; readonly speaker: Speaker }>();
  useEffect(() => {
    if (opened === undefined || opened.speaker.language === speaker.language) return;
    // The screen has turned to another language, and so does what lies over it.
    whole().then(
      (speaksIt) => setOpened((before) => before && { ...before, speaker: speaksIt }),
      () => undefined,
    );
  }, [opened, speaker, whole]);
  const [missing, setMissing] = useState(false);
  const open = async () => {
    setMissing(false);
    try {
      const [Dialog, speaksIt] = await Promise.all([load(), whole()]);
      setOpened({ Dialog, speaker: speaksIt });
    } catch {
      setMissing(true);
    }
  };
  return (
    <>
      <Button kind={kind} icon={icon} aria-haspopup="dialog" class="bar-button" data-known onClick={open}>
        <span class="bar-word">{label}</span>
      </Button>
      <ConfirmDialog
        open={missing}
        heading={say('page.not-loaded')}
        words={say('page.not-loaded-words', { what: label })}
        confirmLabel={say('page.try-again')}
        cancelLabel={say('page.close')}
        onConfirm={open}
        onCancel={() => setMissing(false)}
      />
      {opened && (
        <Speaking speaker={opened.speaker}>
          <opened.Dialog onClose={() => setOpened(undefined)} />
        </Speaking>
      )}
    </>
  );
}
