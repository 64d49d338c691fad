import type { ComponentChildren } from 'preact';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Session } from '#session/session.ts';
import type { TableModel } from '#session/table-model.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { useStore } from '../use-store.ts';
import { ActionsPanel } from './actions-panel.tsx';
import { announcementOf } from './asked-words.ts';
import { Calendar } from './calendar.tsx';
import { Desk } from './desk.tsx';
import { DraftPanel } from './draft-panel.tsx';
import { OthersSection } from './others-section.tsx';
import { PhaseLine } from './phase-line.tsx';
import { RecordSection } from './record-section.tsx';
import { RipenessSection } from './ripeness-section.tsx';
import { SayPanel } from './say-panel.tsx';
import { StagePanel } from './stage-panel.tsx';
import type { TableTab } from './table-tab.ts';
import { TableTabs } from './table-tabs.tsx';
import { TextPanel } from './text-panel.tsx';
import { useFocusHome } from './use-focus-home.ts';

export interface TableScreenProps {
  readonly session: Session;
  /** The host element of the painted stage, told how to turn to an article; undefined with the stage off. */
  readonly stage: ((showArticle: (issue: number) => void) => ComponentChildren) | undefined;
  /** Save the game as a file, where the page can. */
  readonly onRecordFile?: (() => void) | undefined;
  /** Back to the start; the game stays as it is. */
  onLeave(): void;
}

/** The table: read the answer, choose wording in the text, send. */
export function TableScreen({ session, stage, onRecordFile, onLeave }: TableScreenProps) {
  const model = useStore(session.store, (state) => state.table);
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusHome(root, 'desk');
  const [tab, setTab] = useTab(model);
  const [, draw] = useReducer<number, void>((times) => times + 1, 0);
  const show = (next: TableTab, home: string): void => {
    setTab(next);
    focus.request(home);
    // Focus moves when the screen is drawn, which an unchanged tab would not make it.
    draw();
  };
  return (
    <div class="table-screen" ref={root} data-tab={tab}>
      <TopBar title={model.title} factsAsOf={model.factsAsOf} onHome={onLeave}>
        <Calendar calendar={model.calendar} />
        <PhaseLine model={model} />
      </TopBar>
      <LiveRegion message={announcementOf(model)} />
      <TableTabs model={model} current={tab} onChoose={setTab} />
      <main class="table-panels">
        <h1 class="vh">The table</h1>
        <Desk session={session} model={model} onCounter={() => show('text', 'text')} />
        <TextPanel session={session} model={model} />
        <div class="tools">
          <DraftPanel session={session} model={model} onSend={() => show('answers', 'desk')} />
          <ActionsPanel actions={model.actions} onAct={(key) => session.act(key)} />
          <SayPanel session={session} model={model} />
          <OthersSection delegations={model.delegations} />
          <RipenessSection ripeness={model.ripeness} />
          <RecordSection record={model.record} onRecordFile={onRecordFile} />
        </div>
        <StagePanel model={model} stage={stage?.((issue) => show('text', `article-${issue}`))} />
      </main>
    </div>
  );
}

/** The tab of narrow pages; a letter or a ballot that comes in brings its own to the front. */
function useTab(model: TableModel): [TableTab, (tab: TableTab) => void] {
  const [tab, setTab] = useState<TableTab>('answers');
  useEffect(() => {
    if (model.asked !== 'talk' && model.asked !== 'wait' && model.asked !== 'ended') setTab('answers');
  }, [model.asked]);
  return [tab, setTab];
}
