import { useLayoutEffect } from 'preact/hooks';
import type { DraftCommands } from '#session/running/draft-commands.ts';
import type { DraftModel } from '#session/table/offer/draft-model.ts';
import { Icon } from '../parts/icon.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

type StepCommands = Pick<DraftCommands, 'undoDraft' | 'redoDraft'>;

interface DraftStepsProps {
  readonly draft: Pick<DraftModel, 'canUndo' | 'canRedo'>;
  readonly commands: StepCommands;
}

/** Buttons and keys that take the last change of the unsent letter back, or make it again. */
export function DraftSteps({ draft, commands }: DraftStepsProps) {
  useStepKeys(commands);
  const { canUndo, canRedo } = draft;
  if (!canUndo && !canRedo) return null;
  return (
    <div class="draft-steps row">
      <StepButton step="undo" allowed={canUndo} onClick={() => commands.undoDraft()} />
      <StepButton step="redo" allowed={canRedo} onClick={() => commands.redoDraft()} />
    </div>
  );
}

interface StepButtonProps {
  readonly step: 'undo' | 'redo';
  readonly allowed: boolean;
  onClick(): void;
}

function StepButton({ step, allowed, onClick }: StepButtonProps) {
  const { say } = useSpeaker();
  return (
    <button
      type="button"
      class={`icon-button icon-button--${step}`}
      aria-label={say(`draft.${step}`)}
      aria-disabled={!allowed}
      onClick={allowed ? onClick : undefined}
    >
      <Icon name="arrow-back-up" size={18} />
    </button>
  );
}

/** Listens to the keys for undo and redo, wherever focus is but in a field that has its own. */
function useStepKeys(commands: StepCommands): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = isField(event.target) ? undefined : stepOf(event);
      if (step === undefined) return;
      event.preventDefault();
      if (step === 'redo') commands.redoDraft();
      else commands.undoDraft();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [commands]);
}

/** Returns undo for Ctrl or Cmd with Z, redo with Shift or for Y, and `undefined` for any other key. */
function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : undefined;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"], [type="radio"]), textarea');
}
