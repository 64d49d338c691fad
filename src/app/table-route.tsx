import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MessageScreen } from '#panels/message-screen.tsx';
import { TableScreen } from '#panels/table/table-screen.tsx';
import { useStore } from '#panels/use-store.ts';
import { briefingOf } from '#session/screens/briefing.ts';
import { endingModelOf } from '#session/screens/ending.ts';
import type { Session } from '#session/session.ts';
import type { Catalogue } from './catalogue.ts';
import { drive } from './drive.ts';
import { EndingRoute, type Play } from './ending-route.tsx';
import { goTo } from './route.ts';
import { saveProblemInWords } from './save-problem-in-words.ts';
import type { SaveSlot } from './save-slot.ts';
import { linkText, type OpenedSave, openSave, saveText } from './saved-game.ts';
import { useScreen } from './screen.ts';
import { hearSession } from './sound/hear-session.ts';
import type { Sound } from './sound/sound-choice.ts';
import { StageHost, stageWanted } from './stage-host.tsx';
import { tableOnStage } from './stage-sources.ts';

interface TableRouteProps {
  readonly catalogue: Catalogue;
  readonly slot: SaveSlot;
  readonly sound: Sound;
  readonly play: Play;
}

/** The table of the saved game, which is saved again after every move; then its ending. */
export function TableRoute({ catalogue, ...rest }: TableRouteProps) {
  // Read once: what is saved later is this very game.
  const [opened] = useState(() => openKept(catalogue, rest.slot));
  const toStart = { label: 'To the scenarios', onAct: () => goTo({ screen: 'start' }) };
  if (opened === undefined) {
    return (
      <MessageScreen heading="No game is going on" words="Choose a scenario and a chair first." action={toStart} />
    );
  }
  if (!opened.ok) {
    return (
      <MessageScreen
        heading="This game cannot be gone on with"
        words={saveProblemInWords(opened.why)}
        action={toStart}
      />
    );
  }
  return <OpenTable opened={opened} {...rest} />;
}

function openKept(catalogue: Catalogue, slot: SaveSlot): OpenedSave | undefined {
  const kept = slot.read();
  return kept === undefined ? undefined : openSave(catalogue, kept);
}

interface OpenTableProps {
  readonly opened: Extract<OpenedSave, { ok: true }>;
  readonly slot: SaveSlot;
  readonly sound: Sound;
  readonly play: Play;
}

function OpenTable({ opened, slot, sound, play }: OpenTableProps) {
  const { game, session, you } = opened;
  const ended = useStore(session.store, (state) => state.table.asked === 'ended');
  useEffect(() => keepSaved(opened, slot), [opened, slot]);
  useEffect(() => hearSession(session, you, sound), [session, you, sound]);
  useEffect(() => drive(session), [session]);
  if (ended) {
    const { state, moves } = session.store.getState();
    const model = endingModelOf(game, state, you);
    const code = linkText(game, state, moves);
    return <EndingRoute {...{ game, model, moves, code, play }} setup={state.setup} verification={undefined} />;
  }
  return <TableWithStage {...opened} />;
}

function TableWithStage({ game, session, you }: Extract<OpenedSave, { ok: true }>) {
  useScreen('The table');
  const [mandate] = useState(() => briefingOf(game).chairs[you]);
  const [stage, setStage] = useState(stageWanted);
  const turnOff = useCallback(() => setStage(false), []);
  return (
    <TableScreen
      session={session}
      mandate={mandate}
      stage={stage ? (showArticle) => <TableStage {...{ session, showArticle, onFailure: turnOff }} /> : undefined}
      onLeave={() => goTo({ screen: 'start' })}
    />
  );
}

interface TableStageProps {
  readonly session: Session;
  readonly showArticle: (issue: number) => void;
  readonly onFailure: () => void;
}

function TableStage({ session, showArticle, onFailure }: TableStageProps) {
  const latest = useRef(showArticle);
  latest.current = showArticle;
  const source = useMemo(() => tableOnStage(session, (issue) => latest.current(issue)), [session]);
  return <StageHost source={source} onFailure={onFailure} />;
}

function keepSaved({ game, session, settings }: Extract<OpenedSave, { ok: true }>, slot: SaveSlot): () => void {
  let saved = session.store.getState().moves;
  return session.store.subscribe(({ state, moves }) => {
    if (moves === saved) return;
    saved = moves;
    slot.write(saveText(game, state, moves, settings));
  });
}
