/** The first screen: which scenario to open, or what to go on with. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { type ConfirmQuestion, useAskFirst } from '../parts/use-ask-first.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { FileField } from './file-field.tsx';
import type { FileReport } from './file-report.ts';
import { FolderList, type FolderListProps } from './folder-list.tsx';
import { LinkField, type LinkFieldProps } from './link-field.tsx';
import { StartHead, type StartHeadProps } from './start-head.tsx';

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
      <main class="start-main">
        {props.games}
        <h2 id="scenarios-heading" class="vh" tabIndex={-1} ref={scenarios}>
          {say('start.scenarios')}
        </h2>
        <FolderList folders={props.folders} files={props.files} onChoose={props.onChoose} onRemove={removing.start} />
        <div class="start-fields stack gap4">
          <LinkField onLink={props.onLink} />
          <FileField onFile={props.onFile} report={props.fileReport} />
          <a class="start-write panel-title" href="#/workshop">
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
