/** A table of the class: who sits where and, where it is opened, how that is changed. */
import { useState } from 'preact/hooks';
import type { ClassTable, Pupil } from '#session/classroom/class/kept-class.ts';
import { pupilInWords, tableInWords } from '#session/classroom/class/names-in-words.ts';
import { pupilsAtTables } from '#session/classroom/class/seat-pupils.ts';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { ClassParty } from './class-party.ts';
import type { SetUpCommands } from './set-up-screen-props.ts';

interface TableCardProps extends Pick<SetUpCommands, 'onRename' | 'onMove' | 'onTableSharing'> {
  readonly table: ClassTable;
  readonly tables: readonly ClassTable[];
  readonly parties: readonly ClassParty[];
  readonly namesHidden: boolean;
}

export function TableCard(props: TableCardProps) {
  const { table, parties, namesHidden } = props;
  const speaker = useSpeaker();
  const { say } = speaker;
  const [isOpen, setOpen] = useState(false);
  const pupilsIn = (party: ClassParty) => table.chairs.find((chair) => chair.party === party.id)?.pupils ?? [];
  const words = tableInWords(speaker, table);
  return (
    <li class="table-card stack column packed pad3">
      <h3>{words}</h3>
      <ul class="stack gap1">
        {parties.map((party) => (
          <li key={party.id} class="row">
            <Mark party={party} size={24} dashed={pupilsIn(party).length === 0} />
            {pupilsIn(party).length === 0 ? (
              <span class="class-note small muted">{say('class-setup.negotiator')}</span>
            ) : (
              <span>{namesOf(pupilsIn(party)).join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
      <details class="table-card-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <FormattedMessage id="class-setup.change-table" values={{ table: words }} />
        </summary>
        {/* A class has thousands of places to choose from. */}
        {isOpen && <ChangeTable {...props} />}
      </details>
    </li>
  );

  function namesOf(pupils: readonly Pupil[]): readonly string[] {
    return pupils.map((pupil) => pupilInWords(speaker, pupil, namesHidden));
  }
}

function ChangeTable(props: TableCardProps) {
  const { table, onRename, onTableSharing } = props;
  const { say } = useSpeaker();
  return (
    <div class="table-card-change">
      <label>
        {say('class-setup.called')}
        <input
          class="class-field full"
          value={table.called ?? ''}
          maxLength={40}
          onChange={({ currentTarget }) => onRename(table.name, currentTarget.value)}
        />
      </label>
      <Segment
        label={say('class-setup.sharing')}
        value={table.sharing}
        choices={(['each', 'round'] as const).map((value) => ({ value, label: say(`class-setup.sharing-${value}`) }))}
        onChoose={(sharing) => onTableSharing(table.name, sharing)}
      />
      {pupilsAtTables([table]).map((pupil) => (
        <Place key={pupil.nickname} pupil={pupil} {...props} />
      ))}
    </div>
  );
}

/** Seat of a pupil, with all possible seats. */
function Place({ pupil, table, tables, parties, namesHidden, onMove }: TableCardProps & { readonly pupil: Pupil }) {
  const speaker = useSpeaker();
  const party = table.chairs.find(({ pupils }) => pupils.includes(pupil))?.party;
  return (
    <label>
      {pupilInWords(speaker, pupil, namesHidden)}
      <select
        class="class-field full"
        value={`${table.name}/${party}`}
        onChange={({ currentTarget }) => {
          const [to = '', chair = ''] = currentTarget.value.split('/');
          onMove(pupil.nickname, { table: to, party: chair });
        }}
      >
        {tables.map((each) => (
          <optgroup key={each.name} label={tableInWords(speaker, each)}>
            {parties.map(({ id, name }) => (
              <option key={id} value={`${each.name}/${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
