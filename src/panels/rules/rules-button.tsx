import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';

/** Opens the rules and the words, which are loaded when first asked for. */
export function RulesButton() {
  const [Dialog, setDialog] = useState<ComponentType<{ onClose: () => void }>>();
  const open = async () => {
    const { RulesDialog } = await import('./rules-dialog.tsx');
    setDialog(() => RulesDialog);
  };
  return (
    <>
      <Button kind="quiet" icon="help-circle" aria-haspopup="dialog" class="rules-button" onClick={open}>
        <span class="rules-word">Rules</span>
      </Button>
      {Dialog && <Dialog onClose={() => setDialog(undefined)} />}
    </>
  );
}
