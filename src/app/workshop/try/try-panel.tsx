import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadMessages } from '#messages/message-catalogue.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { GoOnGame } from '#panels/workshop/go-on-game.tsx';
import { TryChairs } from '#panels/workshop/try-chairs.tsx';
import { Catalogue } from '../../catalogue.ts';
import type { GameStore } from '../../games/game-store.ts';
import { saveSlotOf } from '../../games/save-slot.ts';
import { useGameStore } from '../../games/use-game-store.ts';
import { localizedGames } from '../../localized-games.ts';
import { usePageServices } from '../../page-services.tsx';
import type { ReadFile } from '../../read-scenario-file.ts';
import { goTo } from '../../route.ts';
import { scenarioIdInSave } from '../../saved-game.ts';
import type { ScenarioStore } from '../../scenario-store.ts';
import { type GoneOn, goOnInVersion } from './go-on-in-version.ts';

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

/** Input for continuing a stored game in another version of its text. */
interface GoingOn {
  readonly language: OfferedLanguage;
  /** The store of the version in which it was begun. */
  readonly visit: ScenarioStore;
  /** The game, as it is kept. */
  readonly save: string;
  readonly tried: TriedText;
}

/** Goes on with a game in a text as it is now, which then lies where the older version lay. */
async function goOnWithGame({ language, visit, save, tried }: GoingOn): Promise<GoneOn> {
  const [{ localize }, { readScenarioText }] = await Promise.all([
    loadMessages(language),
    import('../../read-scenario-file.ts'),
  ]);
  const gameOf = localizedGames(localize);
  const read = readScenarioText(tried.text);
  const older = olderVersion(visit, tried.id, readScenarioText);
  if (!read.ok || older === undefined) return { ok: false, why: 'other-version' };
  const goneOn = goOnInVersion(new Catalogue(gameOf, [], [older]), save, gameOf(read.scenario));
  if (goneOn.ok) visit.keep({ ...read.file, written: tried.id });
  return goneOn;
}

function olderVersion(visit: ScenarioStore, id: string, read: (text: string) => ReadFile): Scenario | undefined {
  const file = visit.list().find(({ written }) => written === id);
  const found = file && read(file.text);
  return found?.ok ? found.scenario : undefined;
}

/** A text of the workshop, by its id, that is to be played as it is now. */
interface TriedText {
  readonly id: string;
  readonly text: string;
}

/** Shows the brief of a chair of a text, from which one sits down; it lies with the scenarios of this visit. */
async function tryChair(visit: ScenarioStore, { id, text }: TriedText, chair: string): Promise<void> {
  const { readScenarioText } = await import('../../read-scenario-file.ts');
  const read = readScenarioText(text);
  if (!read.ok) return;
  visit.keep({ ...read.file, written: id });
  goTo({ screen: 'chairs', scenario: read.scenario.id, seed: undefined, chair });
}
