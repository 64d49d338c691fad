import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { AskForFile } from './ask-for-file.tsx';
import type { WantedScenario } from './carried/scenario-of-text.ts';
import type { FilePlaces } from './file-places.ts';
import { Lazy } from './lazy.tsx';
import { goTo } from './route.ts';
import type { ScenarioStore } from './scenario-store.ts';
import { WithSharingVoice } from './share/with-sharing-voice.tsx';

const loadBring = async () => (await import('./carried/bring-scenario.tsx')).BringScenario;

interface WithoutScenarioProps extends FilePlaces {
  /** The scenario that the game of the link needs; absent where the link hands out a scenario without a game. */
  readonly wanted: WantedScenario | undefined;
  /** The scenario's attachment to the link; `undefined` if there is none, or if it was damaged. */
  readonly attachment: Uint8Array | undefined;
  readonly visit: ScenarioStore;
  /** Shows what the link says of the game, where another scenario of the same name is here. */
  readonly onAsRecorded?: (() => void) | undefined;
  /** Called when the scenario from the link is stored. */
  readonly onBrought: (id: string) => void;
}

/** Brings the scenario of a link, where the link has it; else asks for the file. With the right one the link opens by itself. */
export function WithoutScenario({ wanted, onAsRecorded, ...bringing }: WithoutScenarioProps) {
  const { attachment, visit: _, onBrought: __, ...places } = bringing;
  return (
    <WithSharingVoice>
      {wanted === undefined || attachment !== undefined ? (
        <Lazy load={loadBring} props={{ ...bringing, wanted }} />
      ) : (
        <OnlyTheFile {...places} id={wanted.id} onAsRecorded={onAsRecorded} />
      )}
    </WithSharingVoice>
  );
}

interface OnlyTheFileProps extends FilePlaces, Pick<WithoutScenarioProps, 'onAsRecorded'> {
  readonly id: string;
}

function OnlyTheFile({ id, onAsRecorded, ...places }: OnlyTheFileProps) {
  const { say } = useSpeaker();
  const toStart = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  return onAsRecorded === undefined ? (
    <AskForFile
      {...places}
      wanted={id}
      heading={say('notice.without-scenario')}
      words={say('notice.without-scenario-words', { id })}
      action={toStart}
    />
  ) : (
    <AskForFile
      {...places}
      wanted={id}
      heading={say('carried.other-here')}
      words={say('carried.other-here-words', { id })}
      action={{ label: say('carried.see-recorded'), onAct: onAsRecorded }}
      other={toStart}
    />
  );
}
