import { useMemo, useState } from 'preact/hooks';
import type { Game } from '#engine/model/game.ts';
import type { Seed } from '#engine/model/state.ts';
import { ChairsScreen } from '#panels/chairs/chairs-screen.tsx';
import { briefingOf } from '#session/screens/briefing.ts';
import { usualSettings } from '#session/settings.ts';
import type { Play } from './ending-route.tsx';
import { goTo } from './route.ts';
import { useScreen } from './screen.ts';
import { drawSeed } from './seed.ts';

interface ChairsRouteProps {
  readonly game: Game;
  readonly seed: Seed | undefined;
  readonly play: Play;
}

/** The choice of a chair. */
export function ChairsRoute({ game, seed, play }: ChairsRouteProps) {
  useScreen(`${game.scenario.title}: chairs`);
  const briefing = useMemo(() => briefingOf(game), [game]);
  const [chosen, setChosen] = useState<number>();
  const [reveal, setReveal] = useState(usualSettings(game.scenario).reveal);
  return (
    <ChairsScreen
      model={briefing}
      chosen={chosen}
      onChoose={setChosen}
      reveal={reveal}
      onReveal={setReveal}
      onSit={() => {
        if (chosen !== undefined) play(game, seed ?? drawSeed(), chosen, { reveal });
      }}
      onBack={() => goTo({ screen: 'start' })}
    />
  );
}
