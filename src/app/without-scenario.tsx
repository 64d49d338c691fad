import { loadSharingMessages } from '#messages/message-catalogue.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { AskForFile } from './ask-for-file.tsx';
import type { BringScenarioProps } from './carried/bring-scenario-props.ts';
import { Lazy } from './lazy.tsx';
import { goTo } from './route.ts';
import { WithMessages } from './with-messages.tsx';

const loadBring = async () => (await import('./carried/bring-scenario.tsx')).BringScenario;

interface WithoutScenarioProps extends BringScenarioProps {
  /** Shows what the link says of the game, where another scenario of the same name is here. */
  readonly onAsRecorded?: (() => void) | undefined;
}

/** Brings the scenario of a link, where the link has it; else asks for the file. With the right one the link opens by itself. */
export function WithoutScenario({ onAsRecorded, ...bringing }: WithoutScenarioProps) {
  const { wanted, attachment } = bringing;
  return (
    <WithMessages load={loadSharingMessages}>
      {wanted === undefined || attachment !== undefined ? (
        <Lazy load={loadBring} props={bringing} />
      ) : (
        <OnlyTheFile id={wanted.id} onAsRecorded={onAsRecorded} />
      )}
    </WithMessages>
  );
}

interface OnlyTheFileProps extends Pick<WithoutScenarioProps, 'onAsRecorded'> {
  readonly id: string;
}

function OnlyTheFile({ id, onAsRecorded }: OnlyTheFileProps) {
  const { say } = useSpeaker();
  const toStart = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  return onAsRecorded === undefined ? (
    <AskForFile
      wanted={id}
      heading={say('notice.without-scenario')}
      words={say('notice.without-scenario-words', { id })}
      action={toStart}
    />
  ) : (
    <AskForFile
      wanted={id}
      heading={say('carried.other-here')}
      words={say('carried.other-here-words', { id })}
      action={{ label: say('carried.see-recorded'), onAct: onAsRecorded }}
      other={toStart}
    />
  );
}
