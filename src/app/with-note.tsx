import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { loadSharingMessages } from '#messages/message-catalogue.ts';
import { NoteOnBrought } from './carried/note-on-brought.tsx';
import { NoteOnTried } from './carried/note-on-tried.tsx';
import type { Catalogue } from './catalogue.ts';
import { usePageServices } from './page-services.tsx';
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
