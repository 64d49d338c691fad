/** Steps of a debrief over the whole screen, one question a screen, for a projector. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GuessOption, TalkStep } from '#session/debrief/talk-model.ts';
import type { Hands, OnHand } from './guess-board.tsx';
import { ShowFoot } from './show-foot.tsx';
import { ShowHead } from './show-head.tsx';
import { ShowStep } from './show-step.tsx';
import { useShowKeys } from './use-show-keys.ts';

/** A step, and the minutes that it has in a form. */
export interface TimedStep {
  readonly step: TalkStep;
  readonly minutes: number;
}

interface TalkShowProps {
  /** At least one. */
  readonly steps: readonly TimedStep[];
  readonly onClose: () => void;
}

/** Space shows what is kept back, arrows go on and back, letters count hands, Escape leaves. */
export function TalkShow({ steps, onClose }: TalkShowProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isTimed, setTimed] = useState(true);
  const { index, now, isOpen, hands, go, toggle, count } = useSteps(steps);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing, not only removing, gives focus back to the button.
    return () => element?.close();
  }, []);
  useShowKeys(dialog, {
    onGo: go,
    onToggle: now?.step.show === undefined ? undefined : toggle,
    onHand: now?.step.guess === undefined || isOpen ? undefined : count,
  });
  if (now === undefined) return null;
  const { step, minutes } = now;
  return (
    <dialog ref={dialog} class="talk-show night projected" aria-labelledby="talk-question" onClose={onClose}>
      <ShowHead
        {...{ index, minutes, isTimed, onClose }}
        count={steps.length}
        stepKey={step.key}
        onTimer={() => setTimed(!isTimed)}
      />
      <ShowStep key={step.key} {...{ step, isOpen, hands }} onHand={count} />
      <ShowFoot
        {...{ step, isOpen, hands, onClose }}
        before={steps[index - 1]?.step.name}
        next={steps[index + 1]?.step.name}
        onToggle={toggle}
        onGo={go}
      />
    </dialog>
  );
}

const NO_HANDS: Hands = { A: 0, B: 0, C: 0, D: 0 };

/** Where one is, what has been shown there, and the hands that were counted; kept for whoever goes back. */
function useSteps(steps: readonly TimedStep[]) {
  const [index, setIndex] = useState(0);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [hands, setHands] = useState(NO_HANDS);
  const now = steps[index];
  const key = now?.step.key ?? '';
  const isOpen = opened.includes(key);
  const count: OnHand = (option: GuessOption['key'], by: number) =>
    setHands((before) => ({ ...before, [option]: Math.max(0, before[option] + by) }));
  return {
    index,
    now,
    isOpen,
    hands,
    go: (by: number) => setIndex((before) => Math.min(steps.length - 1, Math.max(0, before + by))),
    toggle: () => setOpened(isOpen ? opened.filter((each) => each !== key) : [...opened, key]),
    count,
  };
}
