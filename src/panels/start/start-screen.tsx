/** The first screen: which scenario to open, or what to go on with. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FolderModel, ResumeModel } from '#session/screens-model.ts';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { Wordmark } from '../parts/wordmark.tsx';
import { RulesButton } from '../rules/rules-button.tsx';
import { SettingsButton } from '../settings/settings-button.tsx';
import { FileField } from './file-field.tsx';
import type { FileReport } from './file-report.ts';
import { Folder, type FolderKind } from './folder.tsx';
import { LinkField } from './link-field.tsx';
import { ResumeCard, type ResumeCardProps } from './resume-card.tsx';
import { StrandedCard } from './stranded-card.tsx';

export interface StartScreenProps {
  /** The shipped scenarios, the easiest first. */
  readonly folders: readonly FolderModel[];
  /** Scenarios of files that were opened on this device. */
  readonly files: readonly FolderModel[];
  /** The saved game; `reading` while it is not known what it is. */
  readonly resume: ResumeModel | 'reading' | undefined;
  /** Why the saved game cannot be gone on with; absent where it can, or where there is none. */
  readonly stranded: string | undefined;
  /** How it is kept on this device: wholly, without its last moves, or only until the page is left. */
  readonly keeping?: ResumeCardProps['keeping'];
  /** A scenario was chosen, by its id. */
  readonly onChoose: (id: string) => void;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
  /** A link was entered; text as typed, without blanks around it. Says what is wrong with it, if anything. */
  readonly onLink: (text: string) => string | undefined;
  readonly onFile: (file: File) => void;
  readonly fileReport: FileReport | undefined;
  /** Takes the scenario of an opened file off this device. */
  readonly onRemove: (id: string) => void;
}

/** The folder with most delegations gets the large cover: their names need the room. */
function largeFolder(folders: readonly FolderModel[]): FolderModel | undefined {
  return folders.reduce<FolderModel | undefined>(
    (largest, folder) => (largest && largest.delegations.length >= folder.delegations.length ? largest : folder),
    undefined,
  );
}

/** The saved game first, then folders, and the fields for a link and a file. */
export function StartScreen(props: StartScreenProps) {
  const [removing, setRemoving] = useState<FolderModel>();
  const [gone, setGone] = useState('');
  const scenarios = useRef<HTMLHeadingElement>(null);
  // What had focus has gone with what was taken away.
  useEffect(() => {
    if (gone !== '') scenarios.current?.focus();
  }, [gone]);
  const discard = (): void => {
    props.onDiscard();
    setGone('The saved game is discarded.');
  };
  useFocusOnOpened(props.fileReport);
  const large = largeFolder(props.folders);
  const kindOf = (folder: FolderModel, place: number): FolderKind => {
    if (folder === large) return 'large';
    return place === 0 ? 'first' : 'plain';
  };
  return (
    <div class="start">
      <header class="start-head">
        <h1 class="start-wordmark">
          <Wordmark />
        </h1>
        <div class="start-motto">
          <p class="start-motto-lead">Take a chair. Read your mandate. Find words that all can sign.</p>
          <p>A negotiation for one class period. No account, nothing to install.</p>
        </div>
        <div class="start-tools">
          <RulesButton />
          <SettingsButton />
        </div>
      </header>
      <LiveRegion message={gone} />
      <main class="start-main">
        {props.resume && (
          <ResumeCard resume={props.resume} keeping={props.keeping} onResume={props.onResume} onDiscard={discard} />
        )}
        {props.stranded !== undefined && <StrandedCard words={props.stranded} onDiscard={discard} />}
        <h2 id="scenarios-heading" class="vh" tabIndex={-1} ref={scenarios}>
          Scenarios
        </h2>
        <ul class="start-folders" aria-labelledby="scenarios-heading">
          {props.folders.map((folder, place) => (
            <Folder key={folder.id} folder={folder} kind={kindOf(folder, place)} onChoose={props.onChoose} />
          ))}
          {props.files.map((folder) => (
            <Folder key={folder.id} folder={folder} kind="own" onChoose={props.onChoose} onRemove={setRemoving} />
          ))}
        </ul>
        <div class="start-fields">
          <LinkField onLink={props.onLink} />
          <FileField onFile={props.onFile} report={props.fileReport} />
        </div>
      </main>
      <ConfirmDialog
        open={removing !== undefined}
        heading="Remove this scenario?"
        words={`${removing?.title ?? ''} is taken off this device. Your file stays as it is, and can be opened again.`}
        confirmLabel="Remove it"
        cancelLabel="Keep it"
        onConfirm={() => {
          if (removing !== undefined) {
            props.onRemove(removing.id);
            setGone(`Removed: ${removing.title}.`);
          }
          setRemoving(undefined);
        }}
        onCancel={() => setRemoving(undefined)}
      />
    </div>
  );
}

/** A folder that has come in is where one goes on: the focus waits on its button. */
function useFocusOnOpened(report: FileReport | undefined): void {
  const opened = report?.state === 'opened' && report.notes.length === 0 ? report.id : undefined;
  useEffect(() => {
    if (opened === undefined) return;
    const cover = document.getElementById(`folder-${opened}`)?.closest('.folder');
    cover?.querySelector<HTMLElement>('.folder-open')?.focus();
  }, [opened]);
}
