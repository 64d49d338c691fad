import { useState } from 'preact/hooks';
import type { PartyMark } from '#session/party-mark.ts';
import { subjectOfMark } from '#session/words/subject.ts';
import { Icon } from '../../parts/icon.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { Tag } from '../../parts/tag.tsx';
import { Term } from '../../parts/term.tsx';

interface TextLegendProps {
  /** Another delegation, whose tag is the example. */
  readonly party: PartyMark | undefined;
  /** The brackets also show what the author has only inferred. */
  readonly inferred: boolean;
  onInferred(shown: boolean): void;
}

/** What the signs in the text mean, and whether inferred positions are among them: a line below it. */
export function TextLegend(props: TextLegendProps) {
  if (!props.party) return null;
  return (
    <ul class="text-legend" aria-label="What the signs mean">
      <Signs {...props} party={props.party} />
    </ul>
  );
}

/** The same for low pages, on which the line has no room for all of them, or none at all. */
export function LegendButton(props: TextLegendProps) {
  const [shown, setShown] = useState(false);
  if (!props.party) return null;
  return (
    <>
      <button type="button" class="link-button legend-button" aria-haspopup="dialog" onClick={() => setShown(true)}>
        All signs
      </button>
      {shown && (
        <SheetDialog heading="What the signs mean" label="Signs" onClose={() => setShown(false)}>
          <ul class="text-legend text-legend--all">
            <Signs {...props} party={props.party} />
          </ul>
        </SheetDialog>
      )}
    </>
  );
}

function Signs({ party, inferred, onInferred }: TextLegendProps & { readonly party: PartyMark }) {
  return (
    <>
      <li>
        <b aria-hidden="true">[ ]</b> <Term of="brackets">not agreed</Term>
      </li>
      <li>
        <Tag party={party} kind="solid" /> {subjectOfMark(party).verb('accept')} it
      </li>
      <li>
        <Tag party={party} kind="dotted" /> others <Term of="claim">say so</Term>
      </li>
      <li>
        <Tag party={party} kind="struck" /> never
      </li>
      <li>
        <label class="legend-switch">
          <input type="checkbox" checked={inferred} onChange={(event) => onInferred(event.currentTarget.checked)} />
          <Tag party={party} kind="inferred" sample />
          <span class="vh">Show what is only inferred</span>
        </label>{' '}
        <Term of="tags">inferred</Term>
      </li>
      <li class="legend-roomy">
        <Icon name="dots" size={14} /> <Term of="silent">if the text is silent</Term>
      </li>
      <li class="legend-roomy">
        <Icon name="arrow-fork" size={14} /> nobody had proposed it
      </li>
      <li class="legend-roomy">
        <span class="red-line">
          <Icon name="alert-triangle" size={14} />
        </span>{' '}
        <Term of="red-line">your red line</Term>
      </li>
    </>
  );
}
