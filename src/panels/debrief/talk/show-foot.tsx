/** Actions at a step: back, show, next. */
import type { TalkStep } from '#session/debrief/talk-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type Hands, handsIn } from './guess-board.tsx';

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
export function ShowFoot(props: ShowFootProps) {
  const { step, isOpen, hands, before, next, onToggle, onGo, onClose } = props;
  const { say } = useSpeaker();
  return (
    <footer class="show-foot">
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
      <span class="show-onward cluster">
        {step.show !== undefined && <kbd class="show-space">{say('debrief-talk.space')}</kbd>}
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
