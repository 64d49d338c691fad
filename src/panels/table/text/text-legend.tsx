import { useState } from 'preact/hooks';
import type { PartyMark } from '#session/party-mark.ts';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { Tag } from '../../parts/tag.tsx';
import { TERMS } from '../../parts/terms.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface TextLegendProps {
  /** Another delegation, whose tag is the example. */
  readonly party: PartyMark | undefined;
  /** The brackets also show what the author has only inferred. */
  readonly inferred: boolean;
  onInferred(shown: boolean): void;
}

/** What the signs in the text mean, and whether inferred positions are among them: a line below it. */
export function TextLegend(props: TextLegendProps) {
  const { say } = useSpeaker();
  if (!props.party) return null;
  return (
    <ul class="text-legend" aria-label={say('text.signs')}>
      <Signs {...props} party={props.party} />
    </ul>
  );
}

/** The same for low pages, on which the line has no room for all of them, or none at all. */
export function LegendButton(props: TextLegendProps) {
  const { say } = useSpeaker();
  const [shown, setShown] = useState(false);
  if (!props.party) return null;
  return (
    <>
      <button type="button" class="link-button legend-button" aria-haspopup="dialog" onClick={() => setShown(true)}>
        {say('text.all-signs')}
      </button>
      {shown && (
        <SheetDialog heading={say('text.signs')} label={say('text.signs-label')} onClose={() => setShown(false)}>
          <ul class="text-legend text-legend--all">
            <Signs {...props} party={props.party} />
          </ul>
        </SheetDialog>
      )}
    </>
  );
}

function Signs({ party, inferred, onInferred }: TextLegendProps & { readonly party: PartyMark }) {
  const { say } = useSpeaker();
  return (
    <>
      <li>
        <b aria-hidden="true">[ ]</b> <Said id="text.sign-brackets" draw={TERMS} />
      </li>
      <li>
        <Tag party={party} kind="solid" /> {say('text.sign-accepts', { who: party.party })}
      </li>
      <li>
        <Tag party={party} kind="dotted" /> <Said id="text.sign-claimed" draw={TERMS} />
      </li>
      <li>
        <Tag party={party} kind="struck" /> {say('text.sign-never')}
      </li>
      <li>
        <label class="legend-switch">
          <input type="checkbox" checked={inferred} onChange={(event) => onInferred(event.currentTarget.checked)} />
          <Tag party={party} kind="inferred" sample />
          <span class="vh">{say('text.show-inferred')}</span>
        </label>{' '}
        <Said id="text.sign-inferred" draw={TERMS} />
      </li>
      <li class="legend-roomy">
        <Icon name="dots" size={14} /> <Said id="text.sign-silent" draw={TERMS} />
      </li>
      <li class="legend-roomy">
        <Icon name="arrow-fork" size={14} /> {say('text.sign-bridging')}
      </li>
      <li class="legend-roomy">
        <span class="red-line">
          <Icon name="alert-triangle" size={14} />
        </span>{' '}
        <Said id="text.sign-red-line" draw={TERMS} />
      </li>
    </>
  );
}
