import { LateDialogButton } from '../parts/late-dialog-button.tsx';

const loadRules = async () => (await import('./rules-dialog.tsx')).RulesDialog;

/** Opens the rules and the words. */
export function RulesButton() {
  return <LateDialogButton icon="help-circle" label="Rules" load={loadRules} />;
}
