import { useMemo, useState } from 'preact/hooks';
import { StartScreen } from '#panels/start/start-screen.tsx';
import { folderOf } from '#session/screens/folders.ts';
import type { ResumeModel } from '#session/screens-model.ts';
import { markOf } from '#session/words/names.ts';
import type { Catalogue } from './catalogue.ts';
import { linkIn } from './link-in.ts';
import { goTo } from './route.ts';
import { openSave } from './saved-game.ts';
import { useScreen } from './screen.ts';
import type { SaveSlot } from './storage.ts';

interface StartRouteProps {
  readonly catalogue: Catalogue;
  readonly slot: SaveSlot;
}

/** The start screen: scenarios, the saved game, a field for a link. */
export function StartRoute({ catalogue, slot }: StartRouteProps) {
  useScreen('Scenarios');
  const [problem, setProblem] = useState<string>();
  const [kept, setKept] = useState(() => slot.read());
  const resume = useMemo(() => (kept === undefined ? undefined : resumeOf(catalogue, kept)), [catalogue, kept]);
  return (
    <StartScreen
      folders={catalogue.scenarios.map(folderOf)}
      resume={resume}
      onChoose={(scenario) => goTo({ screen: 'chairs', scenario, seed: undefined })}
      onResume={() => goTo({ screen: 'table' })}
      onDiscard={() => {
        slot.clear();
        setKept(undefined);
      }}
      onLink={(text) => {
        const link = linkIn(text);
        if (link === undefined)
          setProblem('This is not a link to a game. A link from Parley has a long code after the mark #.');
        else goTo({ screen: 'link', text: link });
      }}
      linkProblem={problem}
    />
  );
}

/** A saved game as the start screen shows it; one that cannot be opened here is offered all the same, and says why. */
function resumeOf(catalogue: Catalogue, text: string): ResumeModel | undefined {
  const opened = openSave(catalogue, text);
  if (!opened.ok) return undefined;
  const { game, session, you } = opened;
  const { table } = session.store.getState();
  const where = table.asked === 'ended' ? 'The talks are over' : table.calendar.words;
  return { title: game.scenario.title, you: markOf(game, you), where };
}
