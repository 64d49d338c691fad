import { useEffect } from 'preact/hooks';
import type { DraftCommands } from '#session/running/draft-commands.ts';
import type { DraftModel } from '#session/table/offer/draft-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

type StepCommands = Pick<DraftCommands, 'undoDraft' | 'redoDraft' | 'clearDraft'>;

interface DraftStepsProps {
  readonly draft: Pick<DraftModel, 'canUndo' | 'canRedo' | 'clauses' | 'kind'>;
  readonly commands: StepCommands;
}

/** To take the last change to the unsent draft back, or make it again, by button or by key. */
export function DraftSteps({ draft, commands }: DraftStepsProps) {
  useStepKeys(commands);
  const { say } = useSpeaker();
  const { canUndo, canRedo, clauses, kind } = draft;
  return (
    <div class="draft-steps">
      {(canUndo || canRedo) && (
        <>
          <StepButton step="undo" allowed={canUndo} onClick={() => commands.undoDraft()} />
          <StepButton step="redo" allowed={canRedo} onClick={() => commands.redoDraft()} />
        </>
      )}
      {kind === 'offer' && clauses.length > 0 && (
        <button type="button" class="link-button" onClick={() => commands.clearDraft()}>
          {say('draft.clear')}
        </button>
      )}
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

/** The keys for undo and redo, wherever focus is but in a field that has its own. */
function useStepKeys(commands: StepCommands): void {
  useEffect(() => {
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

/** Ctrl or Cmd with Z; with Shift, or as Y, the other way. */
function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : undefined;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"], [type="radio"]), textarea');
}
