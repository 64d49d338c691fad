/** The first screen: which scenario to open, or what to go on with. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import { Icon } from '../parts/icon.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { type ConfirmQuestion, useAskFirst } from '../parts/use-ask-first.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { Wordmark } from '../parts/wordmark.tsx';
import { RulesButton } from '../rules/rules-button.tsx';
import { SettingsButton } from '../settings/settings-button.tsx';
import { FileField } from './file-field.tsx';
import type { FileReport } from './file-report.ts';
import { Folder, type FolderKind } from './folder.tsx';
import { LinkField, type LinkFieldProps } from './link-field.tsx';

export interface StartScreenProps extends Omit<FolderListProps, 'onRemove'>, StartHeadProps {
  /** The saved games. */
  readonly games: ComponentChildren;
  /** The scenarios further down. */
  readonly more: ComponentChildren;
  /** A link was entered; text as typed, without blanks around it. Says what is wrong with it, if anything. */
  readonly onLink: LinkFieldProps['onLink'];
  readonly onFile: (file: File) => void;
  readonly fileReport: FileReport | undefined;
  /** Takes the scenario of an opened file off this device. */
  readonly onRemove: (id: string) => void;
}

/** The saved games first, then where most begin, the fields for a link and a file, and all other scenarios. */
export function StartScreen(props: StartScreenProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const [gone, setGone] = useState('');
  const scenarios = useRef<HTMLHeadingElement>(null);
  // What had focus has gone with what was taken away.
  useEffect(() => {
    if (gone !== '') scenarios.current?.focus();
  }, [gone]);
  const removing = useAskFirst(
    (folder: FolderModel) => removalOf(speaker, folder),
    ({ id, title }) => {
      props.onRemove(id);
      setGone(say('folder.removed', { title }));
    },
  );
  useFocusOnOpened(props.fileReport);
  return (
    <div class="start">
      <StartHead lesson={props.lesson} join={props.join} />
      <LiveRegion message={gone} />
      <main class="start-main grid">
        {props.games}
        <h2 id="scenarios-heading" class="vh" tabIndex={-1} ref={scenarios}>
          {say('start.scenarios')}
        </h2>
        <FolderList folders={props.folders} files={props.files} onChoose={props.onChoose} onRemove={removing.start} />
        <div class="start-fields stack gap4 column">
          <LinkField onLink={props.onLink} />
          <FileField onFile={props.onFile} report={props.fileReport} />
          <a class="start-write panel-title centred flex panel" href="#/workshop">
            {say('start.write')}
          </a>
        </div>
        {props.more}
      </main>
      {removing.dialog}
    </div>
  );
}

function removalOf({ say }: Speaker, { title }: FolderModel): ConfirmQuestion {
  return {
    heading: say('folder.remove-question'),
    words: say('folder.remove-words', { title }),
    confirmLabel: say('folder.remove-yes'),
    cancelLabel: say('folder.remove-no'),
  };
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

interface FolderListProps {
  /** The shipped scenarios that stand at the top, the easiest first. */
  readonly folders: readonly FolderModel[];
  /** Scenarios of files that were opened on this device. */
  readonly files: readonly FolderModel[];
  /** A scenario was chosen, by its id. */
  readonly onChoose: (id: string) => void;
  readonly onRemove: (folder: FolderModel) => void;
}

/** The scenarios at the top, and those of files; the heading above them has the id `scenarios-heading`. */
function FolderList({ folders, files, onChoose, onRemove }: FolderListProps) {
  const large = largeFolder(folders);
  const kindOf = (folder: FolderModel, place: number): FolderKind => {
    if (folder === large) return 'large';
    return place === 0 ? 'first' : 'plain';
  };
  return (
    <ul class="start-folders" aria-labelledby="scenarios-heading">
      {folders.map((folder, place) => (
        <Folder key={folder.id} folder={folder} kind={kindOf(folder, place)} onChoose={onChoose} />
      ))}
      {files.map((folder) => (
        <Folder key={folder.id} folder={folder} kind="own" onChoose={onChoose} onRemove={onRemove} />
      ))}
    </ul>
  );
}

/** The folder with most delegations gets the large cover: their names need the room. */
function largeFolder(folders: readonly FolderModel[]): FolderModel | undefined {
  return folders.reduce<FolderModel | undefined>(
    (largest, folder) => (largest && largest.delegations.length >= folder.delegations.length ? largest : folder),
    undefined,
  );
}

interface StartHeadProps {
  /** Address of the guide for teachers. */
  readonly lesson: string;
  /** Address at which a pupil types the code of a class. */
  readonly join: string;
}

/** The name of the game, what it is in two sentences, and what can be read or set before it. */
function StartHead({ lesson, join }: StartHeadProps) {
  const { say } = useSpeaker();
  return (
    <header class="start-head cluster">
      <h1 class="start-wordmark">
        <Wordmark />
      </h1>
      <div class="start-motto muted">
        <p class="start-motto-lead">{say('start.motto')}</p>
        <p>{say('start.about')}</p>
      </div>
      <div class="start-ways row push">
        <a class="button button--quiet bar-button start-join" href={join}>
          <Icon name="armchair" />
          {say('start.join')}
        </a>
        <div class="start-tools row">
          <a class="button button--quiet bar-button" href={lesson}>
            <Icon name="users-group" />
            <span class="bar-word">{say('page.teaching')}</span>
          </a>
          <RulesButton />
          <SettingsButton />
        </div>
      </div>
    </header>
  );
}
