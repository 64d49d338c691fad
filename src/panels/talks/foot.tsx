import type { ComponentChildren } from 'preact';
import { type ActionModel, callsVote, endsDay } from '#session/table/frame/action.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { MovesLeft } from '../table/offer/moves-left.tsx';
import type { OpenTool } from '../table/offer/open-tool.ts';
import { ToolButton } from '../table/offer/tool-button.tsx';
import { useAction } from '../table/offer/use-action.ts';
import { focusHeading, focusHome } from '../table/parts/use-focus-home.ts';

interface FootProps {
  readonly model: Pick<TableModel, 'actions' | 'movesLeft' | 'asked' | 'calendar'>;
  readonly tool: OpenTool;
  onTool(tool: OpenTool): void;
  /** Advice of the person's own negotiator; `undefined` if hints are off. */
  readonly advice: ComponentChildren;
  /** The form for what is seldom said. */
  readonly say: ComponentChildren;
  onAct(key: string): void;
}

/** Always in sight: the moves that are left, advice, rarer moves, and the end of the day. */
export function Foot(props: FootProps) {
  const { model, onAct } = props;
  const { say } = useSpeaker();
  const { start, dialog } = useAction(onAct);
  const button = (action: ActionModel) => (
    <ActionButton key={action.key} action={action} onStart={() => start(action)} />
  );
  return (
    <section class="talks-foot cluster centred ground gap-2-3" aria-labelledby="moves-heading" {...focusHome('moves')}>
      <h2 id="moves-heading" class="vh" {...focusHeading}>
        {say('frame.moves')}
      </h2>
      <MovesLeft model={model} />
      <Tools {...props} rarer={model.actions.filter((action) => !isMain(action)).map(button)} />
      {model.actions.filter(isMain).map(button)}
      {dialog}
    </section>
  );
}

/** True of the end of the day, and of a vote that can be called. */
function isMain(action: ActionModel): boolean {
  return endsDay(action) || (callsVote(action) && action.unavailable === undefined);
}

interface ActionButtonProps {
  readonly action: ActionModel;
  onStart(): void;
}

function ActionButton({ action, onStart }: ActionButtonProps) {
  return (
    <Button
      kind={action.isNext ? 'primary' : 'plain'}
      icon={action.icon}
      data-move={action.key}
      disabledReason={action.unavailable}
      reasonElsewhere={isMain(action)}
      title={action.unavailable}
      onClick={onStart}
    >
      {action.label}
    </Button>
  );
}

interface ToolsProps extends Pick<FootProps, 'tool' | 'onTool' | 'advice' | 'say'> {
  /** Buttons of the rarer moves. */
  readonly rarer: readonly ComponentChildren[];
}

/** Tools that open above the foot. */
function Tools({ tool, onTool, advice, say: sayForm, rarer }: ToolsProps) {
  const { say } = useSpeaker();
  const opening = (which: NonNullable<OpenTool>) => ({
    name: which,
    isOpen: tool === which,
    onToggle: (open: boolean) => onTool(open ? which : undefined),
  });
  return (
    <div class="talks-foot-tools flex">
      {advice != null && (
        <ToolButton icon="arrow-fork" label={say('talks.advice')} {...opening('suggestion')}>
          {advice}
        </ToolButton>
      )}
      <ToolButton icon="message-2" label={say('speech.heading')} {...opening('say')}>
        {sayForm}
      </ToolButton>
      {rarer.length > 0 && (
        <ToolButton icon="dots" label={say('frame.more-moves')} {...opening('more')}>
          {rarer}
        </ToolButton>
      )}
    </div>
  );
}
