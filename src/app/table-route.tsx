import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import { HandOverScreen } from '#panels/hand-over/hand-over-screen.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { RecallingContext } from '#panels/table/desk/recalling.ts';
import { KeepingNote } from '#panels/table/frame/keeping-note.tsx';
import { useSlices } from '#panels/use-slices.ts';
import { useStore } from '#panels/use-store.ts';
import { markOf } from '#session/words/names.ts';
import type { Catalogue } from './catalogue.ts';
import { copyText } from './copy-text.ts';
import { saveText } from './game-text.ts';
import { draftIn } from './games/draft-text.ts';
import { gameAtHand } from './games/game-at-hand.ts';
import type { GameStorageState, GameStore } from './games/game-store.ts';
import { type SaveSlot, saveSlotOf } from './games/save-slot.ts';
import { stageInSave, stageOf } from './games/stage-of.ts';
import { useClaim } from './games/use-claim.ts';
import { useGameStore } from './games/use-game-store.ts';
import { Lazy } from './lazy.tsx';
import { localizedForPlay } from './localized-for-play.ts';
import { MessageRoute } from './message-route.tsx';
import { MomentOverTable } from './moment-over-table.tsx';
import { usePageServices } from './page-services.tsx';
import { fragmentOf, goTo } from './route.ts';
import { runNegotiators } from './run-negotiators.ts';
import { saveProblemInWords } from './save-problem-in-words.ts';
import { type OpenedSave, openingSave, scenarioIdInSave } from './saved-game.ts';
import { OnDemand } from './share/on-demand.tsx';
import { showAfterFrame } from './show-after-frame.ts';
import { hearSession } from './sound/hear-session.ts';
import { tableNotesIn } from './table-notes.ts';
import { TableWithStage } from './table-with-stage.tsx';
import { TakenScreen } from './taken-screen.tsx';
import { TextsOf } from './texts-of.tsx';
import { type ActiveSeat, useActiveSeat } from './use-active-seat.ts';
import { useErrorThrower } from './use-error-thrower.ts';
import { useKeeping } from './use-keeping.ts';
import { useMoments } from './use-moments.ts';
import { usePreparation } from './use-preparation.ts';
import { useReasons } from './use-reasons.ts';
import { useScreen } from './use-screen.ts';
import { useTutorialOver } from './use-tutorial-over.ts';
import { WithScenario } from './with-scenario.tsx';

const loadEnding = async () => (await import('./table-ending.tsx')).TableEnding;

/** Fetches what draws the ending while there is a network: a game that was begun with one can be ended without. */
function fetchEnding(): void {
  loadEnding().catch(() => undefined);
}

interface TableRouteProps {
  /** Id of the game; `undefined` for the one that was played last. */
  readonly id: string | undefined;
}

/** The table of a game of this device, which is saved again after every move; then its ending. */
export function TableRoute({ id }: TableRouteProps) {
  const games = useGameStore();
  const { say } = useSpeaker();
  const newest = id === undefined ? gameAtHand(games.list())?.id : undefined;
  useEffect(() => {
    // So that this page stays with its game, whatever is played last in others.
    if (newest !== undefined) location.replace(fragmentOf({ screen: 'table', game: newest }));
  }, [newest]);
  if (id !== undefined && games.read(id) !== undefined) return <TableOfGame key={id} {...{ games, id }} />;
  if (newest !== undefined) return null;
  const toStart = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  const isGone = id !== undefined;
  return (
    <MessageRoute
      heading={say(isGone ? 'notice.no-such-game' : 'notice.no-game')}
      words={say(isGone ? 'notice.no-such-game-words' : 'notice.no-game-words')}
      action={toStart}
    />
  );
}

function TableOfGame({ games, id }: { readonly games: GameStore; readonly id: string }) {
  const slot = useMemo(() => saveSlotOf(games, id), [games, id]);
  // Read once: what is saved later is this very game, unless another page takes it.
  const [kept, setKept] = useState(() => ({ text: slot.read() ?? '', openings: 0 }));
  const { text, openings } = kept;
  const [isOver] = useState(() => stageInSave(text) === 'ended');
  const { claim, takeOver } = useClaim(id, isOver);
  const openAgain = async () => {
    await takeOver();
    setKept({ text: slot.read() ?? '', openings: openings + 1 });
  };
  if (claim === 'asked') return null;
  if (claim === 'elsewhere') {
    const keep = () => {
      slot.take(text, stageInSave(text));
      openAgain();
    };
    return <TakenScreen slot={slot} onOpen={openAgain} onKeep={keep} />;
  }
  return (
    <WithScenario key={openings} id={scenarioIdInSave(text)}>
      {(catalogue) => <KeptTable {...{ catalogue, slot, text }} onOpen={openAgain} />}
    </WithScenario>
  );
}

interface KeptTableProps {
  readonly slot: SaveSlot;
  readonly catalogue: Catalogue;
  /** Opens what the slot holds by now. */
  readonly onOpen: () => void;
}

function KeptTable({ text, ...rest }: KeptTableProps & { readonly text: string }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  // Read once: what is saved later is this very game.
  const [begin] = useState(() => () => opening(text, rest));
  const sliced = useSlices(begin);
  if (!sliced.done) return null;
  const opened = sliced.value;
  if (opened.ok) {
    return (
      <TextsOf scenario={opened.game.scenario}>
        <OpenTable opened={opened} {...rest} />
      </TextsOf>
    );
  }
  const toStart = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  return (
    <MessageRoute heading={say('notice.stranded')} words={saveProblemInWords(speaker, opened.why)} action={toStart} />
  );
}

/** Opens a game with what was drafted in it when it was left. */
function* opening(text: string, { catalogue, slot }: KeptTableProps): Generator<void, OpenedSave> {
  const opened = yield* openingSave(catalogue, text);
  if (!opened.ok) return opened;
  const { game, session, you } = opened;
  const draft = draftIn(slot.draft(), game, you, session.store.getState());
  if (draft !== undefined) session.takeUp(draft);
  return opened;
}

interface OpenTableProps extends KeptTableProps {
  readonly opened: ActiveSeat;
}

/** The table at the chair that must act; on a shared device it is covered until the handover is confirmed. */
function OpenTable({ opened, catalogue, slot, onOpen }: OpenTableProps) {
  const { sound } = usePageServices();
  const { activeSeat, next, sitDown } = useActiveSeat(opened, catalogue);
  const { session, you } = activeSeat;
  const game = localizedForPlay(activeSeat.game, activeSeat.settings);
  const [preparation] = usePreparation(game, you);
  const ended = useStore(session.store, (state) => state.table.asked === 'ended');
  const { keeping, taken } = useKeeping(activeSeat, slot);
  const fail = useErrorThrower();
  useTutorialOver(game, you, session);
  const stopped = taken && !ended;
  useEffect(() => hearSession(session, you, sound), [session, you, sound]);
  useRunning(session, stopped, fail);
  const isRecalling = useReasons({ ...activeSeat, game }, fail);
  const { moment, open, player, roomSeen } = useMoments(session);
  // The last scene comes before the ending and before the next person.
  if (ended && moment === undefined) {
    return <Lazy load={loadEnding} props={{ activeSeat, preparation, roomSeen }} />;
  }
  if (stopped) return <TakenScreen slot={slot} onOpen={onOpen} onKeep={() => keepAgain(slot, activeSeat, onOpen)} />;
  return (
    <Speaking speaker={game.withPerspective(you)}>
      {next === undefined || moment !== undefined ? (
        <RecallingContext.Provider value={isRecalling}>
          <TableWithStage
            key={you}
            {...{ game, session, you, player }}
            hasTutorial
            notice={<KeepingLine {...{ keeping, activeSeat }} />}
          />
        </RecallingContext.Provider>
      ) : (
        <HandOver activeSeat={activeSeat} next={next} onTake={() => sitDown(next)} />
      )}
      <MomentOverTable {...{ moment, open, player }} isLast={ended} />
    </Speaking>
  );
}

/** Shows what the person's own moves bring, lets negotiators act, and fetches the ending ahead. */
function useRunning(session: ActiveSeat['session'], stopped: boolean, fail: (error: unknown) => void): void {
  useEffect(() => showAfterFrame(session, fail), [session, fail]);
  useEffect(() => (stopped ? undefined : runNegotiators(session, fail)), [session, stopped, fail]);
  useEffect(fetchEnding, []);
}

const loadPassOn = async () => (await import('./share/pass-on.tsx')).PassOn;

interface HandOverProps {
  readonly activeSeat: ActiveSeat;
  readonly next: PartyIndex;
  readonly onTake: () => void;
}

function HandOver({ activeSeat, next, onTake }: HandOverProps) {
  const { game, session } = activeSeat;
  const party = markOf(game, next);
  useScreen(useSpeaker().say('notice.takes-device', { party: next }));
  const day = useStore(session.store, (state) => state.table.calendar.words);
  return (
    <HandOverScreen party={party} day={day} onTake={onTake} onLeave={() => goTo({ screen: 'start' })}>
      <OnDemand label={game.say('notice.pass-on')} load={loadPassOn} props={activeSeat} />
    </HandOverScreen>
  );
}

/** Says how the game is kept where that is not as it should be, until it was understood. */
function KeepingLine({ keeping, activeSeat }: { readonly keeping: GameStorageState; readonly activeSeat: ActiveSeat }) {
  const speaker = useSpeaker();
  // A game that came without its last moves is one even when the next move can be kept.
  const [atFirst] = useState(keeping);
  const [closed, setClosed] = useState(false);
  const { store } = usePageServices();
  const told = keeping === 'kept' ? atFirst : keeping;
  if (closed || told === 'kept') return null;
  const copy = async () => {
    const late = await import('./share/link-to-go-on.ts').catch(() => undefined);
    return late !== undefined && copyText(late.linkToGoOn(activeSeat, tableNotesIn(store)));
  };
  const saveIt = async () => {
    const { downloadGame } = await import('./games/download-game.ts');
    downloadGame(speaker, activeSeat, tableNotesIn(store));
  };
  return <KeepingNote keeping={told} onCopy={copy} onSave={saveIt} onClose={() => setClosed(true)} />;
}

/** Keeps a game again that was deleted elsewhere, and opens it. */
function keepAgain(slot: SaveSlot, { game, session, settings, lineage }: ActiveSeat, onOpen: () => void): void {
  const { state, moves } = session.store.getState();
  const stage = stageOf(state.setup, moves, state.ending !== undefined);
  slot.take(saveText(game, state, moves, settings, lineage), stage);
  onOpen();
}
