import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { AskedByPupil } from '#live/protocol/asked-by-pupil.ts';
import type { Lobby, SeatCredentials } from '#live/protocol/told-to-pupil.ts';
import { JoinScreen } from '#panels/live/join/join-screen.tsx';
import '#panels/live/join/join.css';
import type { ChosenChair } from '#panels/live/join/chair-picker.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { useStore } from '#panels/use-store.ts';
import { toBase64url } from '#record/base64url.ts';
import type { Nickname } from '#record/link/nicknames.ts';
import { nicknameInWords } from '#session/classroom/class/names-in-words.ts';
import { typedCode, wholeCode } from '#session/live/class-code.ts';
import { firstNickname, freeNicknames, nicknameAfter } from '#session/live/free-nicknames.ts';
import { type JoinTrouble, joinTrouble } from '#session/live/join-trouble.ts';
import { lobbyModel } from '#session/live/lobby-model.ts';
import { usePageServices } from '../../page-services.tsx';
import { goTo } from '../../route.ts';
import { useScreen } from '../../use-screen.ts';
import type { LiveConnection } from '../connection.ts';
import { type HeldSeatStore, heldSeatsIn } from '../held-seats.ts';
import { type KeptSeats, keptSeatsIn } from '../kept-seats.ts';
import type { LivePageProps } from '../live-page-props.ts';
import { WithConnection } from '../with-connection.tsx';

/** Page on which a pupil joins a class: `#/join`, `#/join/DOVE-4217`, or with the token of a card behind it. */
export function JoinPage({ rest }: LivePageProps) {
  const { store } = usePageServices();
  useScreen(useSpeaker().say('live-pupil.join'));
  const kept = useMemo(() => keptSeatsIn(store), [store]);
  const had = useMemo(() => heldSeatsIn(store), [store]);
  const [code = '', card] = rest.split('/');
  return (
    <WithConnection>
      {(connection) => <Joining key={rest} {...{ connection, kept, had, card }} first={typedCode(code)} />}
    </WithConnection>
  );
}

interface JoiningProps {
  readonly connection: LiveConnection;
  readonly kept: KeptSeats;
  readonly had: HeldSeatStore;
  /** The code in the address. */
  readonly first: string;
  readonly card: string | undefined;
}

function Joining({ connection, kept, had, first, card }: JoiningProps) {
  const speaker = useSpeaker();
  const [typed, setTyped] = useState(first);
  const { lobby, isLooking, trouble, lookAgain } = useLobby(connection, typed, card);
  const model = useMemo(() => lobby && lobbyModel(speaker, lobby), [speaker, lobby]);
  const naming = useNickname(lobby);
  const [chosen, onChoose] = useState<ChosenChair>();
  const [shares, onShare] = useState(false);
  const { isSitting, notSeated, sit } = useSitting(connection, (seat) => toSeat(kept, had, seat), lookAgain);
  const wish = chosen === undefined ? {} : { chair: { ...chosen, share: shares } };
  const withCard = card === undefined ? wish : { card };
  const held = lobby === undefined ? {} : { held: [...had.of(lobby.classId)] };
  const [seats, setSeats] = useState(kept.list);
  const [isOther, setOther] = useState(false);
  const shown = seats.map(({ classId, title, nickname }) => ({
    classId,
    title,
    name: nicknameInWords(speaker, nickname),
  }));
  const own = isOther ? undefined : shown.find(({ classId }) => classId === lobby?.classId);
  return (
    <JoinScreen
      {...{ typed, isLooking, chosen, onChoose, shares, onShare, isSitting }}
      {...naming}
      lobby={trouble === 'door-closed' || trouble === 'wrong-card' ? undefined : model}
      trouble={notSeated ?? trouble}
      seats={shown}
      own={own}
      onSomebodyElse={() => setOther(true)}
      isElsewhere={card === undefined && held.held !== undefined && held.held.length > 0}
      onSeat={(classId) => goTo({ screen: 'live', page: 'seat', rest: classId })}
      onForget={(classId) => {
        kept.forget(classId);
        setSeats(kept.list());
      }}
      onType={setTyped}
      onSit={() => sit({ code: wholeCode(typed) ?? '', nickname: naming.nickname, ...withCard, ...held })}
      onReload={() => location.reload()}
      onHome={() => goTo({ screen: 'start' })}
    />
  );
}

type Wish = AskedByPupil['join'];

/** Sitting down: one seat, however often it is asked for. */
function useSitting(connection: LiveConnection, onSeat: (seat: SeatCredentials) => void, onNot: () => void) {
  const [token] = useState(drawToken);
  const [isSitting, setSitting] = useState(false);
  const [notSeated, setNotSeated] = useState<JoinTrouble>();
  const sit = async (wish: Wish) => {
    setSitting(true);
    setNotSeated(undefined);
    const reply = await connection.ask('join', { ...wish, token });
    setSitting(false);
    if (reply.ok) return onSeat(reply);
    setNotSeated(joinTrouble(reply.why));
    onNot();
  };
  return { isSitting, notSeated, sit };
}

/** 128 bits by chance, which open the seat. */
function drawToken(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(16)));
}

function toSeat(
  kept: KeptSeats,
  had: HeldSeatStore,
  { classId, pupil, token, nickname, title }: SeatCredentials,
): void {
  kept.keep({ classId, pupil, token, nickname, title });
  had.add(classId, pupil);
  goTo({ screen: 'live', page: 'seat', rest: classId });
}

const NOBODY: readonly Nickname[] = [];

/** The name that a pupil has chosen or is offered, among those that nobody of the class has. */
export function useNickname(lobby: Lobby | undefined) {
  const speaker = useSpeaker();
  const [draw] = useState(() => Math.random());
  const [chosen, setChosen] = useState<Nickname>();
  const taken = lobby?.taken ?? NOBODY;
  const free = useMemo(() => freeNicknames(taken), [taken]);
  const names = useMemo(
    () => free.map((nickname) => ({ nickname, words: nicknameInWords(speaker, nickname) })),
    [free, speaker],
  );
  // Another student was quicker.
  const isStillFree = chosen !== undefined && free.includes(chosen);
  const nickname = isStillFree ? chosen : firstNickname(free, draw);
  // What was offered is not another one because somebody else has sat down.
  useEffect(() => setChosen(nickname), [nickname]);
  return {
    names,
    nickname,
    onName: setChosen,
    onAnother: () => setChosen(nicknameAfter(free, nickname)),
  };
}

/** Milliseconds after which is looked again: others sit down meanwhile. */
const LOOK_AGAIN = 15_000;

/** The state of joining by a code. */
interface LobbyState {
  readonly lobby: Lobby | undefined;
  readonly isLooking: boolean;
  readonly trouble: JoinTrouble | undefined;
  /** Repeats the request. */
  readonly lookAgain: () => void;
}

/** Looks at the lobby of a class once its code is whole, again whenever the way to the server is open again, and now and then. */
function useLobby(connection: LiveConnection, typed: string, card: string | undefined): LobbyState {
  const code = wholeCode(typed);
  const way = useStore(connection.way, (state) => state);
  const [seen, setSeen] = useState<{ readonly code: string; readonly lobby?: Lobby; readonly trouble?: JoinTrouble }>();
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to look once more is asked for by counting
  useEffect(() => {
    if (code === undefined || way !== 'here') return;
    let left = false;
    const look = async () => {
      const reply = await connection.ask('look', { code, ...(card !== undefined && { card }) });
      if (left) return;
      if (!reply.ok) return setSeen({ code, trouble: joinTrouble(reply.why) });
      const { ok: _, ...lobby } = reply;
      setSeen({ code, lobby, ...troubleAt(lobby, card) });
    };
    look();
    const timer = setInterval(look, LOOK_AGAIN);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [connection, code, card, way, times]);
  const lookAgain = useCallback(() => setTimes((before) => before + 1), []);
  const now = seen?.code === code ? seen : undefined;
  return {
    lobby: now?.lobby,
    isLooking: code !== undefined && now === undefined,
    trouble: now?.trouble ?? wayTrouble(way),
    lookAgain,
  };
}

/** Returns the obstacle to joining. */
function troubleAt(lobby: Lobby, card: string | undefined): { readonly trouble?: JoinTrouble } {
  if (card !== undefined && lobby.card === undefined) return { trouble: 'wrong-card' };
  return lobby.open || lobby.card !== undefined ? {} : { trouble: 'door-closed' };
}

function wayTrouble(way: ReturnType<LiveConnection['way']['getState']>): JoinTrouble | undefined {
  if (way === 'away') return 'no-network';
  return way === 'here' || way === 'connecting' ? undefined : joinTrouble(way);
}
