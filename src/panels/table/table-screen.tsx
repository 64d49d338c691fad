import type { ComponentChildren, RefObject } from 'preact';
import { useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Session } from '#session/running/session.ts';
import type { ChairModel } from '#session/screens/briefing-model.ts';
import { choiceOfSpeech } from '#session/table/say/speech-choices.ts';
import type { SpeechChoice } from '#session/table/say/speech-form.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { StepNow } from '#session/tutorial/step-now.ts';
import { memo } from '../memo.ts';
import { DialogHost } from '../parts/dialog-host.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { useDrawings } from '../parts/use-drawings.ts';
import { useMedia } from '../parts/use-media.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { usePick } from '../use-pick.ts';
import { useSteady } from '../use-steady.ts';
import { useStore } from '../use-store.ts';
import { Desk } from './desk/desk.tsx';
import { DESK_KEYS } from './desk/desk-model.ts';
import { paperKind } from './frame/asked-words.ts';
import { BAR_KEYS } from './frame/bar-model.ts';
import { deskMomentOf } from './frame/desk-moment-of.ts';
import { FirstDawn } from './frame/first-dawn.tsx';
import { MorePanel } from './frame/more-panel.tsx';
import { SkipTo } from './frame/skip-to.tsx';
import { StagePanel } from './frame/stage-panel.tsx';
import { TableBar } from './frame/table-bar.tsx';
import { TableDialog, type TableDialogKind } from './frame/table-dialog.tsx';
import type { Panel, TableTab } from './frame/table-tab.ts';
import { TableTabs } from './frame/table-tabs.tsx';
import { useAnnouncement } from './frame/use-announcement.ts';
import { usePanelKey } from './frame/use-panel-key.ts';
import { useTableTab } from './frame/use-table-tab.ts';
import { type Introduced, type Introductions, useIntroduction } from './introductions/use-introduction.tsx';
import type { OpenTool } from './offer/action-bar.tsx';
import { OfferRegion } from './offer/offer-region.tsx';
import { useDraftAnnouncement } from './offer/use-draft-announcement.ts';
import { canAddress } from './parts/can-address.ts';
import { useDeskAfterAct, useFocusHome } from './parts/use-focus-home.ts';
import { yourMark } from './parts/your-mark.ts';
import { MorningStrip } from './record/morning-strip.tsx';
import { SayForm } from './say/say-form.tsx';
import { useSpeechForm } from './say/use-speech-form.ts';
import { TextPanel, type Turned } from './text/text-panel.tsx';
import { Coach } from './tutorial/coach.tsx';
import { CoachAt } from './tutorial/coach-at.tsx';
import { stepInWords } from './tutorial/step-in-words.ts';
import { useStep } from './tutorial/use-step.ts';

export interface TableScreenProps {
  readonly session: Session;
  /** The host element of the painted stage, told how to turn to an article; undefined with the stage off. */
  readonly stage: ((showArticle: (issue: number) => void) => ComponentChildren) | undefined;
  /** The person's own mandate, to be read again at the table. */
  readonly mandate?: ChairModel | undefined;
  /** The tutorial of this chair; absent where it has none. */
  readonly tutorial?: Tutorial | undefined;
  /** What is told of once; absent where everything is shown, and nothing told of. */
  readonly introductions?: Introductions | undefined;
  /** What the person should know of this game besides, across the table. */
  readonly notice?: ComponentChildren;
  /** Back to the start; the game stays as it is. */
  onLeave(): void;
}

export interface Tutorial {
  readonly isOn: boolean;
  /** The person wants no more of it. */
  end(): void;
}

/** One column, with one panel at a time. */
const NARROW = '(max-width: 63.99875em)';

// What a stroke of the pencil leaves as it is, is not drawn again.
const KeptSkipTo = memo(SkipTo);
const KeptBar = memo(TableBar);
const KeptMore = memo(MorePanel);
const KeptDesk = memo(Desk);
const KeptSayForm = memo(SayForm);
const KeptStage = memo(StagePanel);

/**
 * The table: read the answer, choose wording in the text, send. It alone knows the session: each of its regions is given
 * what it shows and the commands that it gives.
 */
export function TableScreen(props: TableScreenProps) {
  return (
    <DialogHost>
      <Table {...props} />
    </DialogHost>
  );
}

function Table(props: TableScreenProps) {
  const { session, stage, mandate, tutorial, introductions, notice, onLeave } = props;
  const { say } = useSpeaker();
  const model = useStore(session.store, (state) => state.table);
  const root = useRef<HTMLDivElement>(null);
  const narrow = useMedia(NARROW);
  const { tab, setTab, show } = usePanels(root, model);
  const { tool, onTool, choose } = useTool(setTab);
  const skip = useSteady((panel: Panel) => show(panel.tab, panel.home));
  usePanelKey(skip);
  const [dialog, setDialog] = useState<TableDialogKind>();
  const bar = { model: usePick(model, BAR_KEYS), mandate, onShow: useSteady(setDialog), onLeave: useSteady(onLeave) };
  const { turned, turnTo } = useTurned(show);
  const { moves, isDawn, begin, step, skipTutorial } = useBeginning(session, model, tutorial, show);
  const sight = { model, moves, tab: narrow ? tab : undefined, tool, isTaken: isDawn || tutorial?.isOn === true, step };
  const introduced = useIntroduction(introductions, sight);
  const advice = step === undefined ? introduced.aloud : stepInWords(say, step);
  const painted = useMemo(() => stage?.(turnTo), [stage, turnTo]);
  const drawn = useDrawn(isDawn, narrow ? tab : undefined);
  return (
    <div class="table-screen" ref={root} data-tab={tab}>
      <KeptSkipTo paper={paperKind(model)} onSkip={skip} />
      <KeptBar {...bar} narrow={narrow} />
      <LiveRegion message={useAnnouncement(isDawn ? model : { ...model, dawn: undefined }, advice)} />
      <LiveRegion message={useDraftAnnouncement(model)} />
      <TableTabs model={model} current={tab} onChoose={choose} />
      {notice}
      {introduced.at('head')}
      <main class="table-panels" data-dawn={isDawn} data-coached={step?.region}>
        <h1 class="vh">{say('notice.table')}</h1>
        {isDawn && step && <Coach step={step} onAct={begin} onSkip={skipTutorial} />}
        {isDawn && model.dawn && <FirstDawn dawn={model.dawn} you={yourMark(model.delegations)} onBegin={begin} />}
        {drawn.has('desk') && (
          <Regions
            {...{ session, model, show, turned, turnTo, tool, onTool, step, introduced, narrow }}
            hasText={drawn.has('text')}
            onSkip={skipTutorial}
          />
        )}
        {narrow && drawn.has('more') && <KeptMore {...bar} />}
        <KeptStage delegations={model.delegations} description={model.stageDescription} stage={painted} />
      </main>
      {dialog && (
        <TableDialog shown={dialog} model={bar.model} mandate={mandate} onClose={() => setDialog(undefined)} />
      )}
    </div>
  );
}

/** The tool that is open, and the way to another panel, which closes it. */
function useTool(setTab: (tab: TableTab) => void) {
  const [tool, onTool] = useState<OpenTool>();
  const choose = (next: TableTab): void => {
    onTool(undefined);
    setTab(next);
  };
  return { tool, onTool, choose };
}

/** Parts of the table. */
type Part = 'desk' | 'text' | 'more';

/**
 * Parts that are drawn by now: first what is seen first, the others a frame after another. Until then their place is kept
 * or they are hidden, so that nothing jumps.
 * @param tab The panel that is shown, where the others are not
 */
function useDrawn(isDawn: boolean, tab: TableTab | undefined): ReadonlySet<Part> {
  const drawings = useDrawings(2);
  const parts = new Set<Part>();
  if (drawings > 0 || !isDawn) parts.add('desk');
  if (drawings > 1 || tab === 'text') parts.add('text');
  if (drawings > 1 || tab === 'more') parts.add('more');
  return parts;
}

/** Brings a panel to the front, and focus to the heading of a part of it. */
type Show = (tab: TableTab, home: string) => void;

/** The article that was asked for, and the way to ask for another. */
function useTurned(show: Show) {
  const [turned, turn] = useState<Turned>();
  const turnTo = useSteady((issue: number) => {
    turn({ issue });
    show('text', `article-${issue}`);
  });
  return { turned, turnTo };
}

/** The first dawn until the person goes to the table, and the step of its tutorial. */
function useBeginning(session: Session, model: TableModel, tutorial: Tutorial | undefined, show: Show) {
  const [begun, setBegun] = useState(false);
  const moves = useStore(session.store, (state) => state.ownMoves);
  const isDawn = model.dawn !== undefined && !begun;
  const step = useStep(tutorial?.isOn === true, model, moves, isDawn);
  const begin = useSteady(() => {
    setBegun(true);
    if (step === undefined) show('answers', 'desk');
    else show('text', 'coach');
  });
  const skipTutorial = (): void => {
    tutorial?.end();
    show('answers', isDawn ? 'dawn' : 'desk');
  };
  return { moves, isDawn, begin, step, skipTutorial };
}

interface RegionsProps {
  readonly session: Session;
  readonly model: TableModel;
  readonly show: Show;
  /** The article that was asked for last, on the stage or by the tutorial. */
  readonly turned: Turned | undefined;
  /** Opens an article and goes to it. */
  turnTo(issue: number): void;
  /** Which tool of the bar is open. */
  readonly tool: OpenTool;
  onTool(tool: OpenTool): void;
  /** The step of the tutorial, if it is on. */
  readonly step: StepNow | undefined;
  readonly introduced: Introduced;
  readonly narrow: boolean;
  /** The text is drawn, too: it is the largest part, and its place is kept for it. */
  readonly hasText: boolean;
  onSkip(): void;
}

/** What one works at: the desk, the text, and the tools. */
function Regions(props: RegionsProps) {
  const { session, model, show, turned, turnTo, tool, onTool, step, introduced, narrow, hasText, onSkip } = props;
  const moves = useStore(session.store, (state) => state.moment);
  const { ask, ...saying } = useSaying(model, show, onTool);
  const you = yourMark(model.delegations);
  const coached = { step, onShow: show, onTurn: turnTo, onAsk: ask, onSkip };
  return (
    <>
      <CoachAt home="desk" {...coached} />
      {/* Over the map lie the desk and the strip of the morning. */}
      <div class="desk-side" data-covers-stage>
        <MorningStrip model={model} />
        {narrow && introduced.at('desk')}
        <KeptDesk
          {...{ model: usePick(model, DESK_KEYS), you, commands: session, onAsk: ask }}
          countering={model.draft.kind === 'counter'}
          reachable={canAddress(model)}
          onReword={useSteady(() => show('text', 'text'))}
        />
      </div>
      <CoachAt home="text" {...coached} />
      <OfferRegion
        beforeBar={<CoachAt home="moves" {...coached} />}
        {...{ model, moves, commands: session, book: session.hints, tool, onTool }}
        text={
          hasText ? (
            <>
              {introduced.at('text')}
              <TextPanel
                {...textOf(model)}
                {...{ you, turned }}
                isLaterFolded={introduced.areLaterPartsFolded}
                commands={session}
              />
              {introduced.at('offer')}
            </>
          ) : undefined
        }
        note={introduced.at('bar') ?? (narrow ? undefined : introduced.at('desk'))}
        isQuiet={introduced.isQuiet}
        say={<KeptSayForm {...saying} commands={session} />}
        onSend={() => show('answers', 'desk')}
        onTakeUp={() => show('text', 'draft')}
        onFillIn={(speech) => ask(choiceOfSpeech(speech, model))}
      />
    </>
  );
}

/** Which panel narrow pages show, and the ways to another; after an act, to what has come of it. */
function usePanels(root: RefObject<HTMLElement | null>, model: TableModel) {
  const focus = useFocusHome(root, 'desk');
  const [tab, setTab] = useTableTab(model.asked);
  const [, draw] = useReducer<number, void>((times) => times + 1, 0);
  const show: Show = (next, home) => {
    setTab(next);
    focus.request(home);
    // Focus moves when the screen is drawn, which an unchanged tab would not make it.
    draw();
  };
  useDeskAfterAct(deskMomentOf(model), () => show('answers', 'desk'));
  return { tab, setTab, show };
}

const SPEECH_KEYS = ['delegations', 'speech'] as const satisfies readonly (keyof TableModel)[];

/** The form for saying and asking, the way to it with a question in it, and from it to what is answered. */
function useSaying(model: TableModel, show: Show, onTool: (tool: OpenTool) => void) {
  const table = usePick(model, SPEECH_KEYS);
  const form = useSpeechForm(table);
  const ask = useSteady((question: Partial<SpeechChoice>): void => {
    form.reset(question);
    onTool('say');
    show('text', 'say');
  });
  const onSay = useSteady((): void => {
    onTool(undefined);
    show('answers', 'desk');
  });
  return { table, form, onSay, ask };
}

function textOf({ tracks, delegations, reactions, draft, asked, letter, ballot }: TableModel) {
  return {
    tracks,
    delegations,
    reactions,
    clauses: draft.clauses,
    about: (letter ?? ballot)?.clauses[0]?.issue,
    talking: asked === 'talk',
  };
}
