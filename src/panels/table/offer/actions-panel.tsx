import type { ComponentChildren } from 'preact';
import type { Speaker } from '#messages/speaker.ts';
import type { ActionModel } from '#session/table/frame/action.ts';
import { Button } from '../../parts/button.tsx';
import { type Question, useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { focusHeading, focusHome } from '../parts/use-focus-home.ts';

interface ActionsPanelProps {
  /** A move that is made with a form of its own. */
  readonly children: ComponentChildren;
  readonly actions: readonly ActionModel[];
  onAct(key: string): void;
}

/** The action that ends the person's turn; it stays in sight. */
const END_DAY = 'endDay';

/** The moves besides an offer. What cannot be undone is asked first. */
export function ActionsPanel({ actions, onAct, children }: ActionsPanelProps) {
  const speaker = useSpeaker();
  const { start, dialog } = useAskFirst(
    (action: ActionModel) => questionOf(speaker, action),
    ({ key }) => onAct(key),
  );
  const shared = sharedReason(actions);
  const button = (action: ActionModel) => (
    <Button
      kind={action.isNext ? 'primary' : 'plain'}
      class="move-button"
      icon={action.icon}
      disabledReason={action.unavailable}
      reasonElsewhere={shared !== undefined}
      onClick={() => start(action)}
    >
      {action.label}
    </Button>
  );
  return (
    <>
      <section class="other-moves" aria-labelledby="moves-heading" {...focusHome('moves')}>
        <h2 id="moves-heading" class="minor-heading" {...focusHeading}>
          {speaker.say('frame.other-moves')}
        </h2>
        {children}
        <ul class="move-grid">
          {actions
            .filter(({ key }) => key !== END_DAY)
            .map((action) => (
              <li key={action.key}>{button(action)}</li>
            ))}
        </ul>
        {shared !== undefined && (
          <p class="moves-reason" aria-hidden="true">
            {shared}
          </p>
        )}
      </section>
      <div class="tools-foot">
        {actions
          .filter(({ key }) => key === END_DAY)
          .map((action) => (
            <div key={action.key}>{button(action)}</div>
          ))}
      </div>
      {dialog}
    </>
  );
}

function questionOf({ say }: Speaker, { label, confirm }: ActionModel): Question | undefined {
  if (confirm === undefined) return undefined;
  return { heading: say('frame.ask-first', { label }), words: confirm, confirmLabel: label };
}

/** Why none of the moves can be made now, when it is the same for all of them. */
function sharedReason(actions: readonly ActionModel[]): string | undefined {
  const reasons = new Set(actions.map((action) => action.unavailable));
  return reasons.size === 1 ? actions[0]?.unavailable : undefined;
}
