import { useId } from 'preact/hooks';
import type { KitEntry } from '#session/classroom/kit/kit-document.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

export interface KitDocumentListProps {
  readonly entries: readonly KitEntry[];
  /** Key of the one that is shown. */
  readonly chosen: string;
  readonly onDocument: (key: string) => void;
}

/** List of all documents, of which one is selected. */
export function KitDocumentList({ entries, chosen, onDocument }: KitDocumentListProps) {
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
