import { useMemo, useState } from 'preact/hooks';
import type { Game } from '#engine/model/game.ts';
import type { Seed } from '#engine/model/state.ts';
import { ChairsScreen } from '#panels/chairs/chairs-screen.tsx';
import { ConfirmDialog } from '#panels/parts/dialog.tsx';
import { briefingOf } from '#session/screens/briefing.ts';
import type { Catalogue } from './catalogue.ts';
import type { Play } from './ending-route.tsx';
import { goTo } from './route.ts';
import { readSave } from './saved-game.ts';
import { useScreen } from './screen.ts';
import { drawSeed } from './seed.ts';
import type { SaveSlot } from './storage.ts';

interface ChairsRouteProps {
  readonly game: Game;
  readonly catalogue: Catalogue;
  readonly slot: SaveSlot;
  readonly seed: Seed | undefined;
  readonly play: Play;
}

/** The choice of a chair. A game that is not over is given up only after a question. */
export function ChairsRoute({ game, catalogue, slot, seed, play }: ChairsRouteProps) {
  useScreen(`${game.scenario.title}: chairs`);
  const briefing = useMemo(() => briefingOf(game), [game]);
  const [chosen, setChosen] = useState<number>();
  const [asking, setAsking] = useState(false);
  const sit = () => {
    if (chosen !== undefined) play(game, seed ?? drawSeed(), chosen);
  };
  return (
    <>
      <ChairsScreen
        model={briefing}
        chosen={chosen}
        onChoose={setChosen}
        onSit={() => (isUnderWay(catalogue, slot) ? setAsking(true) : sit())}
        onBack={() => goTo({ screen: 'start' })}
      />
      <ConfirmDialog
        open={asking}
        heading="Give up the other game?"
        words="A game that you have not finished is kept on this device. Sitting down here takes its place."
        confirmLabel="Sit down here"
        cancelLabel="Keep the other game"
        onConfirm={sit}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}

function isUnderWay(catalogue: Catalogue, slot: SaveSlot): boolean {
  const kept = slot.read();
  const save = kept === undefined ? undefined : readSave(catalogue, kept);
  if (save === undefined || !save.ok) return false;
  return save.state.ending === undefined && save.moves.some((move) => move.party === save.you);
}
