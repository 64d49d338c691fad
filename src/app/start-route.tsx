import { useReducer } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import type { Speaker } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { StartScreen } from '#panels/start/start-screen.tsx';
import type { FolderModel } from '#session/screens/folder-model.ts';
import type { FolderWish } from '#session/screens/folder-wish.ts';
import type { GamePlace } from './games/game-place.ts';
import { GamesHere } from './games/games-here.tsx';
import { MoreHere } from './more-here.tsx';
import { fragmentOf, goTo } from './route.ts';
import type { ScenarioStore } from './scenario-store.ts';
import { useScenarioStore } from './use-scenario-store.tsx';
import { useScreen } from './use-screen.ts';

interface StartRouteProps {
  readonly games: GamePlace;
  readonly scenarioStore: ScenarioStore;
  readonly language: OfferedLanguage;
  /** The shipped scenarios that stand at the top. */
  readonly folders: readonly FolderModel[];
  /** The search among the other scenarios. */
  readonly wish: FolderWish;
  readonly onWish: (wish: FolderWish) => void;
}

/** The start screen: scenarios, the saved games, fields for a link and for a file. */
export function StartRoute({ games, scenarioStore, language, folders, wish, onWish }: StartRouteProps) {
  const speaker = useSpeaker();
  useScreen(speaker.say('start.scenarios'));
  const [looks, lookAgain] = useReducer<number, void>((times) => times + 1, 0);
  const { files, report, open, remove, question } = useScenarioStore(scenarioStore, games, language, lookAgain);
  const choose = (scenario: string) => goTo({ screen: 'chairs', scenario, seed: undefined });
  return (
    <>
      <StartScreen
        lesson={fragmentOf({ screen: 'classroom', page: 'lesson', rest: '' })}
        join={fragmentOf({ screen: 'live', page: 'join', rest: '' })}
        folders={folders}
        files={files.map(({ folder }) => folder)}
        games={<GamesHere {...{ games, scenarioStore, language, looks }} onFile={open} />}
        onChoose={choose}
        more={<MoreHere language={language} wish={wish} onWish={onWish} onChoose={choose} />}
        onLink={(text) => openLink(speaker, text)}
        onFile={open}
        fileReport={report}
        onRemove={remove}
      />
      {question}
    </>
  );
}

/** Goes to what a pasted link shows, or says what is wrong with it. */
async function openLink(speaker: Speaker, text: string): Promise<string | undefined> {
  const late = await import('./open-pasted.ts').catch(() => undefined);
  if (late !== undefined) return late.openPasted(speaker, text);
  return speaker.say('page.not-loaded-words', { what: speaker.say('start.link-heading') });
}
