import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Lobby } from '#live/protocol/told-to-pupil.ts';
import { useStore } from '#panels/use-store.ts';
import { wholeCode } from '#session/live/class-code.ts';
import { type JoinTrouble, joinTrouble } from '#session/live/join-trouble.ts';
import type { LiveConnection } from '../connection.ts';

/** Milliseconds after which is looked again: others sit down meanwhile. */
const LOOK_AGAIN = 15_000;

/** The state of joining by a code. */
export interface LobbyState {
  readonly lobby: Lobby | undefined;
  readonly isLooking: boolean;
  readonly trouble: JoinTrouble | undefined;
  /** Repeats the request. */
  readonly lookAgain: () => void;
}

/** Looks at the lobby of a class once its code is whole, again whenever the way to the server is open again, and now and then. */
export function useLobby(connection: LiveConnection, typed: string, card: string | undefined): LobbyState {
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
