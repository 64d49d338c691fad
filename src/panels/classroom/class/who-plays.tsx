import { pupilsAtTables } from '#session/classroom/class/seat-pupils.ts';
import { Mark } from '../../parts/mark.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { ClassParty } from './class-party.ts';
import { NumberField } from './number-field.tsx';
import type { SetUpScreenProps } from './set-up-screen-props.ts';

/** Most pupils in one chair. */
const MOST_PER_CHAIR = 4;

/** Numbers of pupils, tables and devices, and the chairs that persons take. */
export function WhoPlays(props: SetUpScreenProps) {
  const { kept, mostPupils, mostTables, onPlan, onPupils, onTables } = props;
  const { say } = useSpeaker();
  const { plan, tables } = kept;
  const pupils = pupilsAtTables(tables).length;
  return (
    <section class="set-up-step stack gap3" aria-labelledby="who-heading">
      <h2 id="who-heading">{say('class-setup.who')}</h2>
      <div class="set-up-numbers">
        <NumberField label={say('class-setup.pupils')} value={pupils} least={1} most={mostPupils} onChange={onPupils} />
        <NumberField
          label={say('class-setup.per-chair')}
          value={plan.perChair}
          least={1}
          most={MOST_PER_CHAIR}
          onChange={(perChair) => onPlan({ perChair })}
        />
        <NumberField
          label={say('class-setup.tables')}
          value={tables.length}
          least={1}
          most={mostTables}
          onChange={onTables}
        />
      </div>
      <Chairs {...props} />
      <Segment
        label={say('class-setup.sharing')}
        value={plan.sharing}
        choices={(['each', 'round'] as const).map((value) => ({ value, label: say(`class-setup.sharing-${value}`) }))}
        onChoose={(sharing) => onPlan({ sharing })}
      />
      <p class="class-note small muted">{say(`class-setup.sharing-${plan.sharing}-about`)}</p>
    </section>
  );
}

function Chairs({ kept: { plan }, parties, onPlan }: SetUpScreenProps) {
  const { say } = useSpeaker();
  const isLast = (party: ClassParty) => plan.chairs.length === 1 && plan.chairs[0] === party.id;
  const change = (party: ClassParty, isTaken: boolean) => {
    const all = parties.map(({ id }) => id);
    onPlan({ chairs: all.filter((id) => (id === party.id ? isTaken : plan.chairs.includes(id))) });
  };
  return (
    <fieldset class="set-up-chairs">
      <legend>{say('class-setup.chairs')}</legend>
      {parties.map((party) => (
        <label key={party.id} class="set-up-chair">
          <input
            type="checkbox"
            checked={plan.chairs.includes(party.id)}
            disabled={isLast(party)}
            onChange={({ currentTarget }) => change(party, currentTarget.checked)}
          />
          <Mark party={party} size={24} decorative dashed={!plan.chairs.includes(party.id)} />
          {party.name}
        </label>
      ))}
      <p class="class-note small muted">{say('class-setup.chairs-about')}</p>
    </fieldset>
  );
}
