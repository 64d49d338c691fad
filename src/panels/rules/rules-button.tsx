import { LateDialogButton } from '../parts/late-dialog-button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

const loadRules = async () => (await import('./rules-dialog.tsx')).RulesDialog;

/** Opens the rules and the words. */
export function RulesButton() {
  return <LateDialogButton icon="help-circle" label={useSpeaker().say('page.rules')} load={loadRules} />;
}
