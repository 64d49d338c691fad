import type { ComponentChildren } from 'preact';
import type { Session } from '#session/running/session.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { MorningStrip } from '../record/morning-strip.tsx';
import { ActionsPanel } from './actions-panel.tsx';
import { DraftPanel } from './draft-panel.tsx';
import { HintsPanel } from './hints-panel.tsx';

interface ToolsProps {
  readonly session: Session;
  readonly model: TableModel;
  /** To say something, which is a move like the others. */
  readonly children: ComponentChildren;
  onSend(): void;
  /** A suggestion was taken into the offer. */
  onTakeUp(): void;
}

/** The column in which the person makes its moves. */
export function Tools({ session, model, children, onSend, onTakeUp }: ToolsProps) {
  return (
    <div class="tools">
      <MorningStrip model={model} />
      <DraftPanel session={session} model={model} onSend={onSend} />
      <HintsPanel session={session} model={model} onTakeUp={onTakeUp} />
      <ActionsPanel actions={model.actions} onAct={(key) => session.act(key)}>
        {children}
      </ActionsPanel>
    </div>
  );
}
