import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { PreparationContext } from '#panels/chairs/preparation-at-table.tsx';
import { HandOverScreen } from '#panels/hand-over/hand-over-screen.tsx';
import { TableScreen } from '#panels/table/table-screen.tsx';
import { useStore } from '#panels/use-store.ts';
import { briefingOf } from '#session/screens/briefing.ts';
import { endingModelOf } from '#session/screens/ending.ts';
import type { Session } from '#session/session.ts';
import { markOf } from '#session/words/names.ts';
import type { Catalogue } from './catalogue.ts';
import { drive } from './drive.ts';
import { EndingRoute, type Play } from './ending-route.tsx';
import { MessageRoute } from './message-route.tsx';
import type { PreparationNotes } from './preparation-notes.ts';
import { goTo } from './route.ts';
import { saveProblemInWords } from './save-problem-in-words.ts';
import type { SaveSlot } from './save-slot.ts';
import { linkText, type OpenedSave, openSave, saveText, sitDownAt } from './saved-game.ts';
import { useScreen } from './screen.ts';
import { personsIn, personToAct } from './seats.ts';
import { hearSession } from './sound/hear-session.ts';
import type { Sound } from './sound/sound-choice.ts';
import { StageHost, stageWanted } from './stage-host.tsx';
import { tableOnStage } from './stage-sources.ts';
import { usePreparation } from './use-preparation.ts';

interface TableRouteProps {
  readonly catalogue: Catalogue;
  readonly slot: SaveSlot;
  readonly notes: PreparationNotes;
  readonly sound: Sound;
  readonly play: Play;
}

/** The table of the saved game, which is saved again after every move; then its ending. */
export function TableRoute({ catalogue, ...rest }: TableRouteProps) {
  // Read once: what is saved later is this very game.
  const [opened] = useState(() => openKept(catalogue, rest.slot));
  const toStart = { label: 'To the scenarios', onAct: () => goTo({ screen: 'start' }) };
  if (opened === undefined) {
    return <MessageRoute heading="No game is going on" words="Choose a scenario and a chair first." action={toStart} />;
  }
  if (!opened.ok) {
    return (
      <MessageRoute
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

/** A game at one chair. */
type Sitting = Omit<Extract<OpenedSave, { ok: true }>, 'ok'>;

interface OpenTableProps {
  readonly opened: Sitting;
  readonly slot: SaveSlot;
  readonly notes: PreparationNotes;
  readonly sound: Sound;
  readonly play: Play;
}

/** The table at the chair of whoever must act; where persons share the device, covered until they have it. */
function OpenTable({ opened, slot, notes, sound, play }: OpenTableProps) {
  const { sitting, next, sitDown } = useSitting(opened);
  const { game, session, you } = sitting;
  const ended = useStore(session.store, (state) => state.table.asked === 'ended');
  useEffect(() => keepSaved(sitting, slot), [sitting, slot]);
  useEffect(() => hearSession(session, you, sound), [session, you, sound]);
  useEffect(() => drive(session), [session]);
  if (ended) {
    const { state, moves } = session.store.getState();
    const model = endingModelOf(game, state, you);
    const code = linkText(game, state, moves);
    return <EndingRoute {...{ game, model, moves, code, play }} setup={state.setup} verification={undefined} />;
  }
  if (next !== undefined) return <HandOver game={game} session={session} next={next} onTake={() => sitDown(next)} />;
  return <TableWithStage key={you} {...sitting} notes={notes} />;
}

/** Who sits at the page now, and the person who must be handed the device before anything else is shown. */
function useSitting(opened: Sitting) {
  const [sitting, setSitting] = useState(opened);
  const { game, session, you, settings } = sitting;
  const alone = useMemo(() => personsIn(session.store.getState().state.setup.seats).length < 2, [session]);
  // After loading, nobody knows who holds the device.
  const [taken, setTaken] = useState(alone);
  const toAct = useStore(session.store, ({ state }) => personToAct(state));
  const sitDown = (party: PartyIndex) => {
    const { state, moves } = session.store.getState();
    setSitting(party === you ? sitting : sitDownAt(game, state.setup, party, moves, settings));
    setTaken(true);
  };
  const someoneElse = toAct !== undefined && toAct !== you ? toAct : undefined;
  return { sitting, next: taken ? someoneElse : (toAct ?? you), sitDown };
}

interface HandOverProps {
  readonly game: Game;
  readonly session: Session;
  readonly next: PartyIndex;
  readonly onTake: () => void;
}

function HandOver({ game, session, next, onTake }: HandOverProps) {
  const party = markOf(game, next);
  useScreen(`${party.name} takes the device`);
  const day = useStore(session.store, (state) => state.table.calendar.words);
  return <HandOverScreen party={party} day={day} onTake={onTake} onLeave={() => goTo({ screen: 'start' })} />;
}

function TableWithStage({ game, session, you, notes }: Sitting & { readonly notes: PreparationNotes }) {
  useScreen('The table');
  const [mandate] = useState(() => briefingOf(game).chairs[you]);
  const [preparation, write] = usePreparation(game, notes, you);
  const [stage, setStage] = useState(stageWanted);
  const turnOff = useCallback(() => setStage(false), []);
  return (
    <PreparationContext.Provider value={{ preparation, write }}>
      <TableScreen
        session={session}
        mandate={mandate}
        stage={stage ? (showArticle) => <TableStage {...{ session, showArticle, onFailure: turnOff }} /> : undefined}
        onLeave={() => goTo({ screen: 'start' })}
      />
    </PreparationContext.Provider>
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

function keepSaved({ game, session, settings }: Sitting, slot: SaveSlot): () => void {
  let saved = session.store.getState().moves;
  return session.store.subscribe(({ state, moves }) => {
    if (moves === saved) return;
    saved = moves;
    slot.write(saveText(game, state, moves, settings));
  });
}
