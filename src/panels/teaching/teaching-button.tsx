import { LateDialogButton } from '../parts/late-dialog-button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** Opens what a teacher has to know before a lesson. */
export function TeachingButton() {
  const { say } = useSpeaker();
  return <LateDialogButton icon="users-group" label={say('page.teaching')} load={loadDialog} />;
}

async function loadDialog() {
  return (await import('./teaching-dialog.tsx')).TeachingDialog;
}
