import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import { useStore } from '#panels/use-store.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import type { Catalogue } from './catalogue.ts';
import { type OpenedSave, sitDownAt } from './saved-game.ts';
import { personsIn, personToAct } from './seats.ts';
import { toldInTalks } from './told-as-set.ts';

/** A game at one chair. */
export type Sitting = Omit<Extract<OpenedSave, { ok: true }>, 'ok'>;

/** Returns the active seat, and the person to whom the device must be handed before anything else is shown. */
export function useSitting(opened: Sitting, catalogue: Catalogue) {
  const [sitting, setSitting] = useRetold(opened, catalogue);
  const { game, session, you, settings } = sitting;
  const alone = useMemo(() => personsIn(session.store.getState().state.setup.seats).length < 2, [session]);
  // After loading, nobody knows who holds the device.
  const [taken, setTaken] = useState(alone);
  const toAct = useStore(session.store, ({ state }) => personToAct(state));
  const sitDown = (party: PartyIndex) => {
    const { state, moves } = session.store.getState();
    setSitting(party === you ? sitting : { ...sitting, ...sitDownAt(game, state.setup, party, moves, settings) });
    setTaken(true);
  };
  const someoneElse = toAct !== undefined && toAct !== you ? toAct : undefined;
  return { sitting, next: taken ? someoneElse : (toAct ?? you), sitDown };
}

/** A sitting that goes on as it stands when the catalogue tells its game in another language. */
function useRetold(opened: Sitting, catalogue: Catalogue) {
  const [sitting, setSitting] = useState(opened);
  const { scenario } = sitting.game;
  const digest = useMemo(() => scenarioDigest(scenario), [scenario]);
  const game = catalogue.find(scenario.id, digest) ?? sitting.game;
  useLayoutEffect(() => {
    if (game !== sitting.game)
      setSitting({ ...sitting, game, session: sitting.session.retold(toldInTalks(game, sitting.settings)) });
  }, [game, sitting]);
  return [sitting, setSitting] as const;
}
