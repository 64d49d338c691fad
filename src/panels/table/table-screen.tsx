import type { ComponentChildren } from 'preact';
import { useReducer, useRef, useState } from 'preact/hooks';
import type { Session } from '#session/running/session.ts';
import type { ChairModel } from '#session/screens/briefing-model.ts';
import type { SpeechChoice } from '#session/table/say/speech-form.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { useMedia } from '../parts/use-media.ts';
import { useStore } from '../use-store.ts';
import { Desk } from './desk/desk.tsx';
import { paperWord } from './frame/asked-words.ts';
import { deskPaperOf } from './frame/desk-paper-of.ts';
import { MorePanel } from './frame/more-panel.tsx';
import { SkipTo } from './frame/skip-to.tsx';
import { StagePanel } from './frame/stage-panel.tsx';
import { TableBar } from './frame/table-bar.tsx';
import type { Panel, TableTab } from './frame/table-tab.ts';
import { TableTabs } from './frame/table-tabs.tsx';
import { useAnnouncement } from './frame/use-announcement.ts';
import { usePanelKey } from './frame/use-panel-key.ts';
import { useTableTab } from './frame/use-table-tab.ts';
import { Tools } from './offer/tools.tsx';
import { useDraftAnnouncement } from './offer/use-draft-announcement.ts';
import { type Turn, useDeskAfterAct, useFocusHome } from './parts/use-focus-home.ts';
import { SayPanel } from './say/say-panel.tsx';
import { useSpeechForm } from './say/use-speech-form.ts';
import { TextPanel } from './text/text-panel.tsx';

export interface TableScreenProps {
  readonly session: Session;
  /** The host element of the painted stage, told how to turn to an article; undefined with the stage off. */
  readonly stage: ((showArticle: (issue: number) => void) => ComponentChildren) | undefined;
  /** The person's own mandate, to be read again at the table. */
  readonly mandate?: ChairModel | undefined;
  /** What the person should know of this game besides, across the table. */
  readonly notice?: ComponentChildren;
  /** Back to the start; the game stays as it is. */
  onLeave(): void;
}

/** One column, with one panel at a time. */
const NARROW = '(max-width: 63.99875em)';

/** The table: read the answer, choose wording in the text, send. */
export function TableScreen({ session, stage, mandate, notice, onLeave }: TableScreenProps) {
  const model = useStore(session.store, (state) => state.table);
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusHome(root, 'desk');
  const narrow = useMedia(NARROW);
  const [tab, setTab] = useTableTab(model);
  const [saying, setSaying] = useState(false);
  const form = useSpeechForm(model);
  const [, draw] = useReducer<number, void>((times) => times + 1, 0);
  const show = (next: TableTab, home: string): void => {
    setTab(next);
    focus.request(home);
    // Focus moves when the screen is drawn, which an unchanged tab would not make it.
    draw();
  };
  useDeskAfterAct(turnOf(model), () => show('answers', 'desk'));
  const skip = (panel: Panel): void => show(panel.tab, panel.home);
  usePanelKey(skip);
  const ask = (question: Partial<SpeechChoice>): void => {
    form.reset(question);
    setSaying(true);
    show('offer', 'say');
  };
  return (
    <div class="table-screen" ref={root} data-tab={tab}>
      <SkipTo paper={paperWord(model)} onSkip={skip} />
      <TableBar model={model} mandate={mandate} narrow={narrow} onLeave={onLeave} />
      <LiveRegion message={useAnnouncement(model)} />
      <LiveRegion message={useDraftAnnouncement(model)} />
      <TableTabs model={model} current={tab} onChoose={setTab} />
      {notice}
      <main class="table-panels">
        <h1 class="vh">The table</h1>
        <Desk session={session} model={model} onReword={() => show('text', 'text')} onAsk={ask} />
        <TextPanel session={session} model={model} />
        <Tools
          session={session}
          model={model}
          onSend={() => show('answers', 'desk')}
          onTakeUp={() => show('offer', 'draft')}
        >
          <SayPanel session={session} model={model} form={form} open={saying} onToggle={setSaying} />
        </Tools>
        {narrow && <MorePanel model={model} mandate={mandate} onLeave={onLeave} />}
        <StagePanel model={model} stage={stage?.((issue) => show('text', `article-${issue}`))} />
      </main>
    </div>
  );
}

function turnOf(model: TableModel): Turn {
  const { asked, calendar, movesLeft } = model;
  return { waiting: asked === 'wait', paper: deskPaperOf(model), round: calendar.round, movesLeft };
}
