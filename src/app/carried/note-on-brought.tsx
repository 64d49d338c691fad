import '#panels/start/brought-note.css';
import { BroughtNote } from '#panels/start/brought-note.tsx';
import type { KeptFile } from '../scenario-store.ts';
import { useScenarioStore } from '../use-scenario-store.tsx';

/** Tells that a scenario came by a link, and keeps it on the device on request. */
export function NoteOnBrought({ file }: { readonly file: KeptFile }) {
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
