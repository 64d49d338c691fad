import { useReducer } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { StartScreen } from '#panels/start/start-screen.tsx';
import type { FolderWish } from '#session/screens/folder-wish.ts';
import { GamesHere } from './games/games-here.tsx';
import { MoreHere } from './more-here.tsx';
import { usePageServices } from './page-services.tsx';
import { fragmentOf, goTo } from './route.ts';
import { useScenarioStore } from './use-scenario-store.tsx';
import { useScreen } from './use-screen.ts';

interface StartRouteProps {
  /** The search among the other scenarios. */
  readonly wish: FolderWish;
  readonly onWish: (wish: FolderWish) => void;
}

/** The start screen: scenarios, the saved games, fields for a link and for a file. */
export function StartRoute({ wish, onWish }: StartRouteProps) {
  const speaker = useSpeaker();
  const { folders } = usePageServices();
  useScreen(speaker.say('start.scenarios'));
  const [looks, lookAgain] = useReducer<number, void>((times) => times + 1, 0);
  const { files, report, open, remove, question } = useScenarioStore(lookAgain);
  const choose = (scenario: string) => goTo({ screen: 'chairs', scenario, seed: undefined });
  return (
    <>
      <StartScreen
        lesson={fragmentOf({ screen: 'classroom', page: 'lesson', rest: '' })}
        join={fragmentOf({ screen: 'live', page: 'join', rest: '' })}
        folders={folders}
        files={files.map(({ folder }) => folder)}
        games={<GamesHere looks={looks} onFile={open} />}
        onChoose={choose}
        more={<MoreHere wish={wish} onWish={onWish} onChoose={choose} />}
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
