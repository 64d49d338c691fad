/** All texts of the workshop on this device, and ways to begin another. */
import type { ComponentChildren } from 'preact';
import type { BeginningModel, LostModel, ManuscriptModel } from '#session/workshop/files-model.ts';
import { Button } from '../parts/button.tsx';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { useFileInput } from '../parts/use-file-input.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { TopBar } from '../top-bar.tsx';

export interface FilesScreenProps {
  readonly manuscripts: readonly ManuscriptModel[];
  readonly lost: readonly LostModel[];
  readonly templates: readonly BeginningModel[];
  /** Scenarios that come with Parley. */
  readonly shipped: readonly BeginningModel[];
  /** Report on the file that was opened last. */
  readonly report: ComponentChildren;
  /** Notices about the list. */
  readonly notices?: ComponentChildren;
  /** True if this device allows storage. */
  readonly lasts: boolean;
  /** Promise of the browser to keep all texts, and the request for it; `undefined` if the browser makes no promises. */
  readonly lasting: { readonly isPromised: boolean; readonly onAsk: () => void } | undefined;
  readonly onHome: () => void;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onUndelete: (id: string) => void;
  readonly onLostSeen: () => void;
  readonly onTemplate: (id: string) => void;
  readonly onCopy: (id: string) => void;
  /** Asks for a file in the browser's own way; absent where a field does that. */
  readonly onPick: (() => void) | undefined;
  readonly onFile: (file: File) => void;
}

export function FilesScreen(props: FilesScreenProps) {
  const { say } = useSpeaker();
  return (
    <div class="workshop-files">
      <TopBar title={say('workshop.title')} note={undefined} onHome={props.onHome} />
      <main class="workshop-files-main grid">
        <h1>{say('workshop.title')}</h1>
        <p>{say('workshop.files-about')}</p>
        {!props.lasts && <p class="wax-text">{say('workshop.until-left-words')}</p>}
        {props.notices}
        <Lost {...props} />
        <Manuscripts {...props} />
        <Beginnings
          heading={say('workshop.start')}
          beginnings={props.templates}
          button="workshop.start-template"
          onBegin={props.onTemplate}
        />
        <OpenFile {...props} />
        <Beginnings
          heading={say('workshop.copies')}
          beginnings={props.shipped}
          isBrief
          button="workshop.copy-of"
          onBegin={props.onCopy}
        />
      </main>
    </div>
  );
}

function Lost({ lost, onLostSeen }: Pick<FilesScreenProps, 'lost' | 'onLostSeen'>) {
  const { say } = useSpeaker();
  if (lost.length === 0) return null;
  return (
    <PaperSheet class="workshop-lost gap3 grid" aria-labelledby="lost-heading">
      <h2 id="lost-heading">{say('workshop.lost-heading')}</h2>
      <ul>
        {lost.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
      <p>{say('workshop.lost-why')}</p>
      <Button kind="paper" onClick={onLostSeen}>
        {say('workshop.lost-seen')}
      </Button>
    </PaperSheet>
  );
}

function Manuscripts({ manuscripts, lasting, ...commands }: FilesScreenProps) {
  const { say } = useSpeaker();
  if (manuscripts.length === 0) return null;
  return (
    <section aria-labelledby="manuscripts-heading">
      <h2 id="manuscripts-heading">{say('workshop.go-on')}</h2>
      <ul class="workshop-cards stack gap4 mt1 full">
        {manuscripts.map((manuscript) => (
          <li key={manuscript.id} class="workshop-card panel flex">
            {manuscript.isDeleted ? (
              <DeletedManuscript manuscript={manuscript} {...commands} />
            ) : (
              <Manuscript manuscript={manuscript} {...commands} />
            )}
          </li>
        ))}
      </ul>
      {lasting !== undefined && <Lasting {...lasting} />}
    </section>
  );
}

function Lasting({ isPromised, onAsk }: NonNullable<FilesScreenProps['lasting']>) {
  const { say } = useSpeaker();
  return (
    <>
      <p class="small muted" role="status">
        {say(isPromised ? 'workshop.lasting-yes' : 'workshop.lasting-no')}
      </p>
      {!isPromised && (
        <Button kind="quiet" onClick={onAsk}>
          {say('workshop.lasting')}
        </Button>
      )}
    </>
  );
}

interface ManuscriptProps extends Pick<FilesScreenProps, 'onOpen' | 'onDelete' | 'onUndelete'> {
  readonly manuscript: ManuscriptModel;
}

function Manuscript({ manuscript, onOpen, onDelete }: ManuscriptProps) {
  const { say } = useSpeaker();
  const { id, name, title, changed, saved, isUnsaved } = manuscript;
  return (
    <>
      <h3>{title ?? name}</h3>
      <p class="small muted">
        {name} · {say('workshop.changed-at', { time: changed })}
      </p>
      <p class="small muted">
        {saved === undefined ? say('workshop.never-saved') : say('workshop.saved-at', { time: saved })}
        {saved !== undefined && isUnsaved && <b> {say('workshop.unsaved')}</b>}
      </p>
      <div class="workshop-card-buttons cluster">
        <Button kind="primary" onClick={() => onOpen(id)}>
          <FormattedMessage id="workshop.open-text" values={{ name }} />
        </Button>
        <Button kind="quiet" onClick={() => onDelete(id)}>
          <FormattedMessage id="workshop.delete" values={{ name }} />
        </Button>
      </div>
    </>
  );
}

function DeletedManuscript({ manuscript: { id, name }, onUndelete }: ManuscriptProps) {
  const { say } = useSpeaker();
  return (
    <>
      <p role="status">{say('workshop.deleted', { name })}</p>
      <div class="workshop-card-buttons cluster">
        <Button kind="plain" icon="arrow-back-up" onClick={() => onUndelete(id)}>
          <FormattedMessage id="workshop.undo-delete" values={{ name }} />
        </Button>
      </div>
    </>
  );
}

interface BeginningsProps {
  readonly heading: string;
  readonly beginnings: readonly BeginningModel[];
  /** Names will do: they are many, and the first screen tells of each. */
  readonly isBrief?: boolean;
  readonly button: 'workshop.start-template' | 'workshop.copy-of';
  readonly onBegin: (id: string) => void;
}

function Beginnings({ heading, beginnings, isBrief = false, button, onBegin }: BeginningsProps) {
  if (beginnings.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <ul class={`workshop-cards stack gap4 mt1 full${isBrief ? ' workshop-cards--brief' : ''}`}>
        {beginnings.map(({ id, title, summary }) => (
          <li key={id} class="workshop-card panel flex">
            <h3>{title}</h3>
            {!isBrief && <p class="small muted">{summary}</p>}
            <div class="workshop-card-buttons cluster">
              <Button kind="plain" onClick={() => onBegin(id)}>
                <FormattedMessage id={button} values={{ title }} />
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenFile({ report, onPick, onFile }: Pick<FilesScreenProps, 'report' | 'onPick' | 'onFile'>) {
  const { say } = useSpeaker();
  const { input, ask } = useFileInput(onFile);
  return (
    <section aria-labelledby="open-heading">
      <h2 id="open-heading">{say('workshop.open-heading')}</h2>
      <p>{say('workshop.open-about')}</p>
      {input}
      <Button kind="plain" icon="upload" onClick={onPick ?? ask}>
        {say('workshop.open-file')}
      </Button>
      {report}
    </section>
  );
}
