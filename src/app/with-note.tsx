import '#panels/start/brought-note.css';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { loadSharingMessages } from '#messages/message-catalogue.ts';
import { BroughtNote } from '#panels/start/brought-note.tsx';
import { TriedNote } from '#panels/start/tried-note.tsx';
import type { Catalogue } from './catalogue.ts';
import { usePageServices } from './page-services.tsx';
import { goTo } from './route.ts';
import type { KeptFile } from './scenario-store.ts';
import { useScenarioStore } from './use-scenario-store.tsx';
import { WithMessages } from './with-messages.tsx';

interface WithNoteProps {
  readonly catalogue: Catalogue;
  readonly scenario: Scenario;
  readonly children: ComponentChildren;
}

/** A screen of a scenario; above it, where the scenario came by a link or from the workshop, that it did. */
export function WithNote({ catalogue, scenario, children }: WithNoteProps) {
  const { visit } = usePageServices();
  const file = useMemo(() => {
    // What has come in this visit stands before what is kept on the device.
    const isFirst = catalogue.scenarioOf(scenario.id) === scenario;
    return isFirst ? visit.list().find(({ folder }) => folder.id === scenario.id) : undefined;
  }, [catalogue, visit, scenario]);
  return (
    <>
      {file !== undefined && (
        <WithMessages load={loadSharingMessages}>
          {file.written === undefined ? <NoteOnBrought file={file} /> : <NoteOnTried written={file.written} />}
        </WithMessages>
      )}
      {children}
    </>
  );
}

/** Tells that a scenario is a text of the workshop as it is now, and leads back there. */
function NoteOnTried({ written }: { readonly written: string }) {
  return <TriedNote onBack={() => goTo({ screen: 'workshop', file: written })} />;
}

/** Tells that a scenario came by a link, and keeps it on the device on request. */
function NoteOnBrought({ file }: { readonly file: KeptFile }) {
  // What is shown stays as it is: it is the same scenario, kept for longer.
  const { files, report, open, question } = useScenarioStore(() => undefined);
  const keep = () => open(new File([file.text], `${file.folder.id}.yaml`));
  return (
    <>
      <BroughtNote
        shortened={file.shortened ?? false}
        kept={files.some(({ text }) => text === file.text)}
        onKeep={keep}
        report={report}
      />
      {question}
    </>
  );
}
