import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { GoOnGame } from '#panels/workshop/go-on-game.tsx';
import { TryChairs } from '#panels/workshop/try-chairs.tsx';
import type { GameStore } from '../../games/game-store.ts';
import { saveSlotOf } from '../../games/save-slot.ts';
import { useGameStore } from '../../games/use-game-store.ts';
import { usePageServices } from '../../page-services.tsx';
import { goTo } from '../../route.ts';
import { scenarioIdInSave } from '../../saved-game.ts';
import { goOnWithGame } from './go-on-with-game.ts';
import { type TriedText, tryChair } from './try-chair.ts';

interface TryBesideProps {
  readonly scenario: Scenario;
  readonly tried: TriedText;
  /** The reason why it cannot be played now; `undefined` if it can. */
  readonly notNow: string | undefined;
}

/** A text is played at once from any chair, or a game of it gone on with as the text is now. */
export function TryPanel({ scenario, tried, notNow }: TryBesideProps) {
  const { say } = useSpeaker();
  const { visit, language } = usePageServices();
  const games = useGameStore();
  const [gone, setGone] = useState<{ readonly said: string; readonly save: string | undefined }>();
  const [missing, setMissing] = useState<string>();
  const kept = useGameOf(games, scenario.id);
  const lacking = () => say('page.not-loaded-words', { what: say('workshop-bench.try-it') });
  const goOn = async () => {
    const save = kept && games.read(kept);
    if (save === undefined) return;
    const found = await goOnWithGame({ language, visit, save, tried });
    if (!found.ok) return setGone({ said: say(`workshop-bench.${found.why}`), save: undefined });
    if (found.kept < found.of) return setGone({ said: say('workshop-bench.parted', found), save: found.save });
    play(found.save);
  };
  const play = (text: string) => {
    if (kept === undefined) return;
    saveSlotOf(games, kept).take(text, 'going');
    goTo({ screen: 'table', game: kept });
  };
  return (
    <>
      <TryChairs
        chairs={scenario.parties}
        {...{ notNow }}
        said={missing}
        onTry={(chair) => tryChair(visit, tried, chair).catch(() => setMissing(lacking()))}
      />
      {kept !== undefined && (
        <GoOnGame
          notNow={notNow}
          said={gone?.said}
          onGoOn={() => goOn().catch(() => setGone({ said: lacking(), save: undefined }))}
          onPlay={gone?.save === undefined ? undefined : () => play(gone.save ?? '')}
        />
      )}
    </>
  );
}

/** The game of a scenario that was played last: looked for once, and when another page has begun one, not with each letter of the text. */
function useGameOf(games: GameStore, scenario: string): string | undefined {
  const [id, setId] = useState<string>();
  useEffect(() => {
    const look = () => {
      const found = games.list().find((game) => scenarioIdInSave(games.read(game.id) ?? '') === scenario);
      setId(found?.id);
    };
    look();
    return games.watch(look);
  }, [games, scenario]);
  return id;
}
