import { RECEPTION_KINDS } from '#engine/hints/imagined-answers.ts';
import type { ReceptionModel } from '#session/hints-model.ts';
import { partyClass } from '../../parts/party-shape.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** How an offer may land with each addressee: a place and a range on a scale of four, and three words. */
export function Receptions({ receptions }: { readonly receptions: readonly ReceptionModel[] }) {
  const { say } = useSpeaker();
  return (
    <div class="receptions">
      <p class="reception-labels" aria-hidden="true">
        {RECEPTION_KINDS.map((kind) => (
          <span key={kind}>{say(`reception.${kind}`)}</span>
        ))}
      </p>
      <ul>
        {receptions.map((reception) => (
          <Reception key={reception.party.party} reception={reception} />
        ))}
      </ul>
      <p class="reception-note">{say('hints.landing-estimate')}</p>
    </div>
  );
}

function Reception({ reception }: { readonly reception: ReceptionModel }) {
  const { party, place, low, high, words, clarity, range } = reception;
  return (
    <li class={`reception ${partyClass(party.order)}`}>
      <Tag party={party} kind="solid" />
      <div class="reception-bar" aria-hidden="true">
        {RECEPTION_KINDS.map((kind) => (
          <span key={kind} class="reception-zone" />
        ))}
        <span class="reception-range" style={{ left: percent(low), width: percent(high - low) }} />
        <span class="reception-place" style={{ left: percent(place) }} />
      </div>
      <p class="reception-words">
        <b>{words}</b> {clarity}
        <span class="vh"> {range}</span>
      </p>
    </li>
  );
}

function percent(thousandths: number): string {
  return `${thousandths / 10}%`;
}
