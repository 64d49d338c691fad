import { useMemo, useState } from 'preact/hooks';
import { StartScreen } from '#panels/start/start-screen.tsx';
import { folderOf } from '#session/screens/folders.ts';
import type { ResumeModel } from '#session/screens-model.ts';
import { calendarOf } from '#session/table/calendar.ts';
import { markOf } from '#session/words/names.ts';
import type { Catalogue } from './catalogue.ts';
import { linkIn } from './link-in.ts';
import { goTo } from './route.ts';
import { saveProblemInWords } from './save-problem-in-words.ts';
import { type ReadSave, readSave } from './saved-game.ts';
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
  const save = useMemo(() => (kept === undefined ? undefined : readSave(catalogue, kept)), [catalogue, kept]);
  return (
    <StartScreen
      folders={catalogue.scenarios.map(folderOf)}
      resume={save?.ok ? resumeOf(save) : undefined}
      stranded={save?.ok === false ? saveProblemInWords(save.why) : undefined}
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

/** A saved game as the start screen shows it. */
function resumeOf({ game, state, you }: Extract<ReadSave, { ok: true }>): ResumeModel {
  const where = state.ending === undefined ? calendarOf(game, state.round).words : 'The talks are over';
  return { title: game.scenario.title, you: markOf(game, you), where };
}
