/** Steps of a debrief over the whole screen, one question a screen, for a projector. */

import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { GuessOption, TalkStep } from '#session/debrief/talk-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { useModal } from '../../parts/use-modal.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type Hands, handsIn, type OnHand } from './guess-board.tsx';
import { ShowHead } from './show-head.tsx';
import { QUESTION_ID, ShowStep } from './show-step.tsx';

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
  const { say } = useSpeaker();
  const dialog = useModal(onClose);
  const [isTimed, setTimed] = useState(true);
  const { index, now, isOpen, hands, screen, screens, setScreens, go, toggle, count } = useSteps(steps);
  // At once, and within the open dialog: keys that are pressed while nothing has focus are lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on each screen anew
  useLayoutEffect(() => document.getElementById(QUESTION_ID)?.focus({ preventScroll: true }), [index, screen]);
  useShowKeys(dialog, {
    onGo: go,
    onToggle: now?.step.show === undefined ? undefined : toggle,
    onHand: now?.step.guess === undefined || isOpen || screen > 0 ? undefined : count,
  });
  if (now === undefined) return null;
  const { step, minutes } = now;
  const nameAt = (place: number) =>
    screens === 1 ? step.name : say('debrief-talk.screen', { name: step.name, screen: place + 1, count: screens });
  return (
    <dialog ref={dialog} class="talk-show over-screen night projected" aria-labelledby={QUESTION_ID}>
      <ShowHead
        {...{ index, minutes, isTimed, onClose }}
        count={steps.length}
        stepKey={step.key}
        onTimer={() => setTimed(!isTimed)}
      />
      <ShowStep
        key={step.key}
        {...{ step, isOpen, screen, hands }}
        name={nameAt(screen)}
        onScreens={setScreens}
        onHand={count}
      />
      <ShowFoot
        {...{ step, isOpen, hands, onClose }}
        before={screen > 0 ? nameAt(screen - 1) : steps[index - 1]?.step.name}
        next={screen + 1 < screens ? nameAt(screen + 1) : steps[index + 1]?.step.name}
        onToggle={toggle}
        onGo={go}
      />
    </dialog>
  );
}

const NO_HANDS: Hands = { A: 0, B: 0, C: 0, D: 0 };

/** Holds the current step, the revealed steps and the counted hands, which are kept when going back. */
function useSteps(steps: readonly TimedStep[]) {
  const [index, setIndex] = useState(0);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [hands, setHands] = useState(NO_HANDS);
  const { screen, screens, setScreens, setScreen } = useScreen();
  const now = steps[index];
  const key = now?.step.key ?? '';
  const isOpen = opened.includes(key);
  const count: OnHand = (option: GuessOption['key'], by: number) =>
    setHands((before) => ({ ...before, [option]: Math.max(0, before[option] + by) }));
  const go = (by: number) => {
    const on = screen + by;
    if (on >= 0 && on < screens) setScreen(on);
    else if (steps[index + by] !== undefined) {
      setIndex(index + by);
      setScreen(0);
    }
  };
  const toggle = () => {
    setOpened(isOpen ? opened.filter((each) => each !== key) : [...opened, key]);
    setScreen(0);
  };
  return { index, now, isOpen, hands, screen, screens, setScreens, go, toggle, count };
}

/** Holds the visible screen of a step, and the number of screens that the step was found to need. */
function useScreen() {
  const [screen, setScreen] = useState(0);
  const [screens, setScreens] = useState(1);
  return { screen: Math.min(screen, screens - 1), screens, setScreens, setScreen };
}

interface ShowKeys {
  /** Moves by a number of steps. */
  readonly onGo: (by: number) => void;
  /** Absent where nothing is kept back. */
  readonly onToggle: (() => void) | undefined;
  /** Absent where no hands are counted. */
  readonly onHand: ((option: GuessOption['key'], by: number) => void) | undefined;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** Handles keys while the steps are shown. A button that was focused by keyboard keeps the space bar. */
function useShowKeys(dialog: RefObject<HTMLDialogElement | null>, { onGo, onToggle, onHand }: ShowKeys): void {
  useLayoutEffect(() => {
    const keys = { onGo, onToggle, onHand };
    const element = dialog.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const act = actOf(event, keys);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [dialog, onGo, onToggle, onHand]);
}

function actOf(
  { key, shiftKey, target }: KeyboardEvent,
  { onGo, onToggle, onHand }: ShowKeys,
): (() => void) | undefined {
  const by = STEPS[key];
  if (by !== undefined) return () => onGo(by);
  if (key === ' ') return isKept(target) ? undefined : onToggle;
  const option = (['A', 'B', 'C', 'D'] as const).find((each) => each === key.toUpperCase());
  return option && onHand && (() => onHand(option, shiftKey ? -1 : 1));
}

function isKept(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement && target.matches(':focus-visible');
}

// Actions at a step: back, show, next.

interface ShowFootProps {
  readonly step: TalkStep;
  readonly isOpen: boolean;
  readonly hands: Hands;
  /** Names of the steps before and after; absent at the ends. */
  readonly before: string | undefined;
  readonly next: string | undefined;
  readonly onToggle: () => void;
  readonly onGo: (by: number) => void;
  readonly onClose: () => void;
}

/** The names of the steps beside it stand on the buttons. */
function ShowFoot(props: ShowFootProps) {
  const { step, isOpen, hands, before, next, onToggle, onGo, onClose } = props;
  const { say } = useSpeaker();
  return (
    <footer class="show-foot row ruled ground">
      {before !== undefined && (
        <button type="button" class="button button--plain" onClick={() => onGo(-1)}>
          <Icon name="arrow-left" size={24} />
          <span class="vh">{say('debrief-talk.before-is', { name: before })}</span>
          <span aria-hidden="true">{before}</span>
        </button>
      )}
      <p class="show-keys muted">
        {step.guess === undefined ? say('debrief-talk.keys') : say('debrief-talk.hands', { count: handsIn(hands) })}
      </p>
      <span class="show-onward cluster push gap-2-3">
        {step.show !== undefined && <kbd class="show-space centred grid">{say('debrief-talk.space')}</kbd>}
        {step.show !== undefined && (
          <button type="button" class="button button--primary" aria-expanded={isOpen} onClick={onToggle}>
            {isOpen ? say('debrief-talk.hide-answer') : step.show}
          </button>
        )}
        {next === undefined ? (
          <button type="button" class="button button--plain" onClick={onClose}>
            {say('debrief-talk.finish')}
          </button>
        ) : (
          <button type="button" class="button button--plain" onClick={() => onGo(1)}>
            <span class="vh">{say('debrief-talk.next-is', { name: next })}</span>
            <span aria-hidden="true">{next}</span>
            <Icon name="chevron-right" size={24} />
          </button>
        )}
      </span>
    </footer>
  );
}
