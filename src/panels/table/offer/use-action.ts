import type { ActionModel } from '#session/table/frame/action.ts';
import { useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Starts an action, after a question where it cannot be undone; the dialog is to be drawn beside the buttons. */
export function useAction(onAct: (key: string) => void) {
  const { say } = useSpeaker();
  return useAskFirst(
    ({ label, confirm }: ActionModel) =>
      confirm === undefined
        ? undefined
        : { heading: say('frame.ask-first', { label }), words: confirm, confirmLabel: label },
    ({ key }) => onAct(key),
  );
}
