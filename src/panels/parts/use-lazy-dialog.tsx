import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Speaking } from './speaking.tsx';
import { useSpoken } from './use-speaker.ts';

/** A dialog that closes itself by calling back. */
export type ClosableDialog = ComponentType<{ onClose: () => void }>;

/** Loads a dialog. */
export type LoadDialog = () => Promise<ClosableDialog>;

interface LateDialog {
  /** Loads a dialog and opens it over the screen. */
  readonly open: (load: LoadDialog) => void;
  /** The open dialog, or a message that it could not be loaded. */
  readonly shown: ComponentChildren;
}

/** Dialogs that are loaded when they are asked for, one at a time; where one cannot be had, it is called by a name. */
export function useLazyDialog(name: string): LateDialog {
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
  const [missing, setMissing] = useState<{ readonly load: LoadDialog }>();
  const open = async (load: LoadDialog) => {
    setMissing(undefined);
    try {
      const [Dialog, speaksIt] = await Promise.all([load(), whole()]);
      setOpened({ Dialog, speaker: speaksIt });
    } catch {
      setMissing({ load });
    }
  };
  const shown = (
    <>
      <ConfirmDialog
        open={missing !== undefined}
        heading={say('page.not-loaded')}
        words={say('page.not-loaded-words', { what: name })}
        confirmLabel={say('page.try-again')}
        cancelLabel={say('page.close')}
        onConfirm={() => missing && open(missing.load)}
        onCancel={() => setMissing(undefined)}
      />
      {opened && (
        <Speaking speaker={opened.speaker}>
          <opened.Dialog onClose={() => setOpened(undefined)} />
        </Speaking>
      )}
    </>
  );
  return { open, shown };
}
