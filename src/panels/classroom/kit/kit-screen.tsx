/** The page of the printable kit: documents to choose from, and the one that is chosen as it will be printed. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { KitEntry } from '#session/classroom/kit/kit-document.ts';
import { Button } from '../../parts/button.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { TopBar } from '../../top-bar.tsx';
import { KitChoices, type KitChoicesProps } from './kit-choices.tsx';

export interface KitScreenProps extends KitChoicesProps, KitDocumentListProps {
  /** Of the scenario. */
  readonly title: string;
  /** Address of the choice of its chairs. */
  readonly toChairs: string;
  /** Address of the form for a table that has played it. */
  readonly toPaper: string;
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly onHome: () => void;
  /** The sheets of the chosen document. */
  readonly children: ComponentChildren;
}

/** Choices at the left, sheets at the right; only the sheets go to the printer. */
export function KitScreen({ title, toChairs, toPaper, onPrint, onSave, onHome, children, ...props }: KitScreenProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  return (
    <div class="kit-page">
      <TopBar title={title} titleLanguage={lang} note={say('kit-page.heading')} onHome={onHome} />
      <main class="kit-main stack gap5">
        <div class="kit-side stack gap4">
          <h1>{say('kit-page.heading')}</h1>
          <p class="small muted">{say('kit-page.intro')}</p>
          <KitChoices {...props} />
          <KitDocumentList {...props} />
          <a class="kit-to-chairs" href={toChairs}>
            {say('kit-page.to-scenario')}
          </a>
          <a class="kit-to-chairs" href={toPaper}>
            {say('paper.title')}
          </a>
        </div>
        <div class="kit-shown stack gap3">
          <div class="kit-buttons cluster gap3">
            <Button kind="primary" icon="printer" onClick={onPrint}>
              {say('kit-page.print')}
            </Button>
            <Button kind="plain" icon="download" onClick={onSave}>
              {say('kit-page.save')}
            </Button>
            <p class="small muted">{say('kit-page.one-at-a-time')}</p>
          </div>
          {children}
        </div>
      </main>
    </div>
  );
}

interface KitDocumentListProps {
  readonly entries: readonly KitEntry[];
  /** Key of the one that is shown. */
  readonly chosen: string;
  readonly onDocument: (key: string) => void;
}

/** List of all documents, of which one is selected. */
function KitDocumentList({ entries, chosen, onDocument }: KitDocumentListProps) {
  const { say } = useSpeaker();
  const name = useId();
  return (
    <fieldset class="kit-documents">
      <legend>{say('kit-page.documents')}</legend>
      {entries.map(({ key, title, about }) => (
        <label key={key} class="kit-document">
          <input type="radio" name={name} checked={key === chosen} onChange={() => onDocument(key)} />
          <span>
            <b>{title}</b>
            <span class="small muted">{about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
