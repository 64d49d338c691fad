import { useMemo, useState } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { ChairsScreen } from '#panels/chairs/chairs-screen.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { type Difficulty, seatsFor } from '#session/difficulty.ts';
import { briefingOf } from '#session/screens/briefing.ts';
import { lastTimeInWords } from '#session/screens/last-time.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { drawSeed } from './draw-seed.ts';
import type { Play } from './ending-route.tsx';
import type { GamesPlayed } from './games-played.ts';
import type { PreparationNotes } from './preparation-notes.ts';
import { goTo } from './route.ts';
import { usePreparation } from './use-preparation.ts';
import { useScreen } from './use-screen.ts';

interface ChairsRouteProps {
  readonly game: ToldGame;
  readonly notes: PreparationNotes;
  readonly played: GamesPlayed;
  readonly seed: Seed | undefined;
  /** Id of the delegation whose chair is chosen at first. */
  readonly chair?: string | undefined;
  /** Whether attacks are left out at first. */
  readonly withoutAttacks?: true | undefined;
  readonly play: Play;
}

/** The choice of a chair. */
export function ChairsRoute({ game, notes, played, seed, chair, withoutAttacks, play }: ChairsRouteProps) {
  useScreen(useSpeaker().say('notice.chairs', { scenario: game.scenario.title }));
  const briefing = useMemo(() => briefingOf(game), [game]);
  const [chosen, setChosen] = useState(() => chairCalled(game, chair));
  const [others, setOthers] = useState<readonly PartyIndex[]>([]);
  const [settings, setSettings] = useState(usualSettings(game.scenario));
  const [difficulty, setDifficulty] = useState<Difficulty>('as-written');
  const [tellsOfAttacks, setTellsOfAttacks] = useState(!withoutAttacks);
  const lastTime = useMemo(() => lastTimeInWords(game, played.last(game.scenario.id)), [game, played]);
  const [preparation, prepare] = usePreparation(game, notes, chosen);
  return (
    <Speaking speaker={game}>
      <ChairsScreen
        model={briefing}
        lastTime={lastTime}
        chosen={chosen}
        onChoose={(party) => {
          setChosen(party);
          setOthers(others.filter((other) => other !== party));
        }}
        others={others}
        onOther={(party, isPerson) =>
          setOthers(isPerson ? [...others, party] : others.filter((other) => other !== party))
        }
        difficulty={difficulty}
        onDifficulty={setDifficulty}
        tellsOfAttacks={tellsOfAttacks}
        onTellsOfAttacks={setTellsOfAttacks}
        reveal={settings.reveal}
        onReveal={(reveal) => setSettings({ ...settings, reveal })}
        hints={settings.hints}
        onHints={(hints) => setSettings({ ...settings, hints })}
        preparation={preparation}
        onPrepare={prepare}
        onSit={() => {
          if (chosen === undefined) return;
          const seats = seatsFor(game.scenario, [chosen, ...others], difficulty);
          const told = tellsOfAttacks ? {} : { sensitiveEvents: false as const };
          play(game, { seed: seed ?? drawSeed(), seats, ...told }, settings);
        }}
        onBack={() => goTo({ screen: 'start' })}
        onPrint={() => print()}
      />
    </Speaking>
  );
}

/** The chair of a delegation by its id, where there is one. */
function chairCalled({ scenario }: ToldGame, id: string | undefined): PartyIndex | undefined {
  const party = scenario.parties.findIndex((each) => each.id === id);
  return party === -1 ? undefined : party;
}
