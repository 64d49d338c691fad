import type { ComponentChildren } from 'preact';
import type { IntroductionId } from '#session/introductions/introduction-ids.ts';
import { type ActionModel, callsVote, endsDay } from '#session/table/frame/action.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { focusHeading, focusHome } from '../parts/use-focus-home.ts';
import { MovesLeft } from './moves-left.tsx';
import { SendButton, SingleTextButton } from './send-button.tsx';
import { ToolButton } from './tool-button.tsx';
import { useAction } from './use-action.ts';

/** What lies open above the bar. */
export type OpenTool = 'say' | 'suggestion' | 'more' | undefined;

interface ActionBarProps {
  readonly model: Pick<TableModel, 'actions' | 'draft' | 'movesLeft' | 'asked'>;
  readonly tool: OpenTool;
  onTool(tool: OpenTool): void;
  /** What it has to tell of, if anything. */
  readonly note?: ComponentChildren;
  /** Whether something in it is drawn back: the first day can do without it. */
  readonly isQuiet?: ((id: IntroductionId) => boolean) | undefined;
  /** The form for saying and asking. */
  readonly say: ComponentChildren;
  /** What the person could do; absent where hints are off. */
  readonly suggestion: ComponentChildren;
  /** Hints besides, for among the rarer moves. */
  readonly matters: ComponentChildren;
  onAct(key: string): void;
  onSend(): void;
  onPut(): void;
}

/** Always in sight: how many moves are left, what else can be done with one, End my day, Call a vote, Send. */
export function ActionBar(props: ActionBarProps) {
  const { model, note, isQuiet, onAct, onSend, onPut } = props;
  const { say } = useSpeaker();
  const { actions, draft } = model;
  const { start, dialog } = useAction(onAct);
  const vote = voteIn(actions);
  const end = actions.find(endsDay);
  const others = actions.filter((action) => action !== vote && action !== end);
  const button = (action: ActionModel) => (
    <ActionButton
      key={action.key}
      action={action}
      isQuiet={action === vote && isQuiet?.('vote') === true}
      onStart={() => start(action)}
    />
  );
  return (
    <section class="action-bar" aria-labelledby="moves-heading" {...focusHome('moves')}>
      <h2 id="moves-heading" class="vh" {...focusHeading}>
        {say('frame.moves')}
      </h2>
      {note}
      <MovesLeft model={model} />
      {/* Send is the first stop of the bar, though it stands last: from the text it is what one goes to. */}
      <div class="bar-acts">
        <SendButton draft={draft} onSend={onSend} />
        {draft.single && <SingleTextButton draft={draft} single={draft.single} onPut={onPut} />}
        {end && button(end)}
        {vote && button(vote)}
      </div>
      <BarTools {...props} others={others.map(button)} />
      {dialog}
    </section>
  );
}

interface BarToolsProps extends Pick<ActionBarProps, 'tool' | 'onTool' | 'isQuiet' | 'say' | 'suggestion' | 'matters'> {
  /** Buttons of the rarer moves. */
  readonly others: readonly ComponentChildren[];
}

/** What opens above the bar. */
function BarTools({ tool, onTool, isQuiet, say: sayForm, suggestion, matters, others }: BarToolsProps) {
  const { say } = useSpeaker();
  const opening = (which: NonNullable<OpenTool>) => ({
    name: which,
    isOpen: tool === which,
    onToggle: (open: boolean) => onTool(open ? which : undefined),
  });
  return (
    <>
      <ToolButton icon="message-2" label={say('speech.heading')} {...opening('say')} isQuiet={isQuiet?.('say')}>
        {sayForm}
      </ToolButton>
      {suggestion != null && (
        <ToolButton icon="arrow-fork" label={say('hints.suggestion-question')} {...opening('suggestion')}>
          {suggestion}
        </ToolButton>
      )}
      {(others.length > 0 || matters != null) && (
        <ToolButton icon="dots" label={say('frame.more-moves')} {...opening('more')} isQuiet={isQuiet?.('levers')}>
          {matters}
          {others}
        </ToolButton>
      )}
    </>
  );
}

interface ActionButtonProps {
  readonly action: ActionModel;
  readonly isQuiet: boolean;
  onStart(): void;
}

/** Any reason why it cannot be done is read out, and stands where a pointer hovers: the bar has no room for it. */
function ActionButton({ action, isQuiet, onStart }: ActionButtonProps) {
  return (
    <Button
      kind={action.isNext ? 'primary' : 'plain'}
      class="move-button"
      data-move={action.key}
      data-quiet={isQuiet || undefined}
      icon={action.icon}
      disabledReason={action.unavailable}
      title={action.unavailable}
      onClick={onStart}
    >
      {action.label}
    </Button>
  );
}

/** The vote that can be called, else the first that may be called later. */
function voteIn(actions: readonly ActionModel[]): ActionModel | undefined {
  const votes = actions.filter(callsVote);
  return votes.find(({ unavailable }) => unavailable === undefined) ?? votes[0];
}
