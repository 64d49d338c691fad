import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog.tsx';

/** Question before something is done. */
export interface ConfirmQuestion<Subject = never>
  extends Omit<ConfirmDialogProps, 'open' | 'other' | 'onConfirm' | 'onCancel'> {
  /** Another subject of which it can be done instead, and the label of its button. */
  readonly instead?: { readonly label: string; readonly subject: Subject };
}

/** The way to do something that may have to be asked first. */
export interface AskFirst<Subject> {
  /** Does it at once or, where there is a question about it, when the person has said yes. */
  readonly start: (subject: Subject) => void;
  /** The question; to be shown beside what starts it, whether it is asked or not. */
  readonly dialog: JSX.Element;
}

/**
 * Warns, asks, then does.
 * @param questionOf What a person should know before it does this; nothing where there is no harm in it
 * @param act What is done, of the subject that it was started with
 * @param onCancel What is done where the person says no, if anything
 */
export function useAskFirst<Subject = void>(
  questionOf: (subject: Subject) => ConfirmQuestion<NoInfer<Subject>> | undefined,
  act: (subject: Subject) => void,
  onCancel?: () => void,
): AskFirst<Subject> {
  const [asked, setAsked] = useState<{ readonly about: Subject }>();
  const question = asked && questionOf(asked.about);
  const start = (subject: Subject): void =>
    questionOf(subject) === undefined ? act(subject) : setAsked({ about: subject });
  const done = (subject: Subject): void => {
    setAsked(undefined);
    act(subject);
  };
  const cancel = (): void => {
    setAsked(undefined);
    onCancel?.();
  };
  const { instead, ...words } = question ?? {};
  const dialog = (
    <ConfirmDialog
      heading=""
      words=""
      confirmLabel=""
      {...words}
      open={question !== undefined}
      other={instead && { label: instead.label, onAct: () => done(instead.subject) }}
      onConfirm={() => asked && done(asked.about)}
      onCancel={cancel}
    />
  );
  return { start, dialog };
}
