/** List of the classes on this device, and a form for another. */
import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { TopBar } from '../../top-bar.tsx';
import { type ClassDraft, NewClassForm, type NewClassFormProps } from './new-class-form.tsx';

/** A class in the list. */
export interface ClassCard {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Numbers of tables and results, and the date of the last change. */
  readonly line: string;
  readonly address: string;
}

export interface ClassesScreenProps {
  readonly classes: readonly ClassCard[];
  /** True if this device allows storage. */
  readonly lasts: boolean;
  readonly draft: ClassDraft;
  readonly onDraft: (some: Partial<ClassDraft>) => void;
  readonly scenarios: NewClassFormProps['scenarios'];
  readonly mostPupils: number;
  /** Result of the last action. */
  readonly report: string | undefined;
  /** Notices about the list. */
  readonly notices?: ComponentChildren;
  /** Address of the page that opens a live class. */
  readonly toLive: string;
  readonly onMake: () => void;
  readonly onDelete: (id: string) => void;
  readonly onDeleteAll: () => void;
  readonly onHome: () => void;
  /** Ways to open a class from a file. */
  readonly children?: ComponentChildren;
}

export function ClassesScreen(props: ClassesScreenProps) {
  const { say } = useSpeaker();
  return (
    <div class="class-page">
      <TopBar title={say('class-setup.classes')} note={undefined} onHome={props.onHome} />
      <main class="class-list-main stack gap5">
        <h1>{say('class-setup.classes')}</h1>
        <p>{say('class-setup.classes-about')}</p>
        <p>
          {say('class-setup.live-about')} <a href={props.toLive}>{say('class-setup.to-live')}</a>
        </p>
        {!props.lasts && <p class="wax-text">{say('class-setup.until-left')}</p>}
        <p role="status">{props.report}</p>
        {props.notices}
        <Kept {...props} />
        <NewClassForm {...props} />
        {props.children}
      </main>
    </div>
  );
}

function Kept({ classes, onDelete, onDeleteAll }: ClassesScreenProps) {
  const { say } = useSpeaker();
  if (classes.length === 0) return null;
  return (
    <section class="class-kept" aria-labelledby="kept-classes">
      <h2 id="kept-classes">{say('class-setup.kept')}</h2>
      <ul class="class-cards stack gap4 full">
        {classes.map(({ id, name, title, line, address }) => (
          <li key={id} class="class-card stack gap1 panel packed">
            <h3>{name}</h3>
            <p>{title}</p>
            <p class="class-note small muted">{line}</p>
            <div class="class-buttons cluster mt2">
              <a class="button button--plain" href={address}>
                <span>
                  <FormattedMessage id="class-setup.open" values={{ name }} />
                </span>
              </a>
              <Button kind="quiet" onClick={() => onDelete(id)}>
                <FormattedMessage id="class-setup.delete" values={{ name }} />
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Button kind="quiet" icon="x" onClick={onDeleteAll}>
        {say('class-setup.delete-all')}
      </Button>
    </section>
  );
}
