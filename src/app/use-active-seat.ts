import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import { useStore } from '#panels/use-store.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import type { Catalogue } from './catalogue.ts';
import { localizedForPlay } from './localized-for-play.ts';
import { type OpenedSave, sitDownAt } from './saved-game.ts';
import { personsIn, personToAct } from './seats.ts';

/** A game at one chair. */
export type ActiveSeat = Omit<Extract<OpenedSave, { ok: true }>, 'ok'>;

/** Returns the active seat, and the person to whom the device must be handed before anything else is shown. */
export function useActiveSeat(opened: ActiveSeat, catalogue: Catalogue) {
  const [activeSeat, setSitting] = useRetold(opened, catalogue);
  const { game, session, you, settings } = activeSeat;
  const alone = useMemo(() => personsIn(session.store.getState().state.setup.seats).length < 2, [session]);
  // After loading, nobody knows who holds the device.
  const [taken, setTaken] = useState(alone);
  const toAct = useStore(session.store, ({ state }) => personToAct(state));
  const sitDown = (party: PartyIndex) => {
    const { state, moves } = session.store.getState();
    setSitting(party === you ? activeSeat : { ...activeSeat, ...sitDownAt(game, state.setup, party, moves, settings) });
    setTaken(true);
  };
  const someoneElse = toAct !== undefined && toAct !== you ? toAct : undefined;
  return { activeSeat, next: taken ? someoneElse : (toAct ?? you), sitDown };
}

/** A active seat that goes on as it stands when the catalogue tells its game in another language. */
function useRetold(opened: ActiveSeat, catalogue: Catalogue) {
  const [activeSeat, setSitting] = useState(opened);
  const { scenario } = activeSeat.game;
  const digest = useMemo(() => scenarioDigest(scenario), [scenario]);
  const game = catalogue.find(scenario.id, digest) ?? activeSeat.game;
  useLayoutEffect(() => {
    if (game !== activeSeat.game)
      setSitting({
        ...activeSeat,
        game,
        session: activeSeat.session.retold(localizedForPlay(game, activeSeat.settings)),
      });
  }, [game, activeSeat]);
  return [activeSeat, setSitting] as const;
}
