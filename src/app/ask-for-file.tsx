import type { ComponentChildren } from 'preact';
import type { MessageScreenProps } from '#panels/message-screen.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { FileField } from '#panels/start/file-field.tsx';
import { MessageRoute } from './message-route.tsx';
import { usePageServices } from './page-services.tsx';
import { useScenarioStore } from './use-scenario-store.tsx';

interface AskForFileProps extends MessageScreenProps {
  /** Id of the scenario that is needed; where any will do, absent. */
  readonly wanted: string | undefined;
  readonly children?: ComponentChildren;
}

/** A screen of a link that needs a scenario file: with the right one the link opens by itself, of another it is said. */
export function AskForFile({ wanted, children, ...message }: AskForFileProps) {
  const { say } = useSpeaker();
  const { report, open, question } = useScenarioStore(usePageServices('reloadLibrary').reloadLibrary);
  const other = report?.state === 'opened' && wanted !== undefined && report.id !== wanted ? report.id : undefined;
  return (
    <MessageRoute {...message}>
      {children}
      <FileField onFile={open} report={report} />
      {other !== undefined && wanted !== undefined && (
        <p class="message-aside small muted" role="status">
          {say('carried.other-file', { id: other, wanted })}
        </p>
      )}
      {question}
    </MessageRoute>
  );
}
