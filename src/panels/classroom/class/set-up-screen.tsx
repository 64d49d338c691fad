/** Setup page of a class: players and settings on the left, tables on the right. */

import { useId, useState } from 'preact/hooks';
import { pupilsAtTables } from '#session/classroom/class/seat-pupils.ts';
import { Button } from '../../parts/button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { ClassParty } from './class-party.ts';
import { NumberField } from './number-field.tsx';
import { PresetsSection } from './presets-section.tsx';
import type { SetUpScreenProps } from './set-up-screen-props.ts';
import { TableCard } from './table-card.tsx';

export function SetUpScreen(props: SetUpScreenProps) {
  const { say } = useSpeaker();
  const { kept, parties, namesHidden } = props;
  return (
    <div class="set-up">
      <div class="stack gap5 column">
        <h1>{say('class-setup.place-set-up')}</h1>
        <WhatIsPlayed {...props} />
        <WhoPlays {...props} />
        <SeatsSection {...props} />
        <PresetsSection {...props} />
        <Whole {...props} />
      </div>
      <PaperSheet class="set-up-tables" aria-labelledby="tables-heading">
        <div class="set-up-tables-head cluster gap3 between centred">
          <h2 id="tables-heading">{say('class-setup.tables-heading')}</h2>
          <a class="button button--primary" href={props.handOutAddress}>
            <span>{say('class-setup.to-hand-out')}</span>
          </a>
        </div>
        <ul class="set-up-cards stack gap3">
          {kept.tables.map((table) => (
            <TableCard key={table.name} table={table} tables={kept.tables} {...{ parties, namesHidden }} {...props} />
          ))}
        </ul>
      </PaperSheet>
    </div>
  );
}

function WhatIsPlayed({ kept, onRenameClass }: SetUpScreenProps) {
  const { say } = useSpeaker();
  return (
    <section class="set-up-step stack gap3 column" aria-labelledby="played-heading">
      <h2 id="played-heading">{say('class-setup.scenario')}</h2>
      <p class="set-up-scenario">{kept.scenario.title}</p>
      <label class="set-up-row stack gap1 strong">
        {say('class-setup.name')}
        <input
          class="class-field full"
          value={kept.name}
          maxLength={60}
          onChange={({ currentTarget }) => onRenameClass(currentTarget.value)}
        />
      </label>
    </section>
  );
}

/** Actions on the class as a whole. */
function Whole({ onSave, onDelete }: SetUpScreenProps) {
  const { say } = useSpeaker();
  return (
    <section class="set-up-step stack gap3 column" aria-labelledby="whole-heading">
      <h2 id="whole-heading">{say('class-setup.whole')}</h2>
      <p class="class-note small muted">{say('class-setup.whole-about')}</p>
      <div class="class-buttons cluster mt2">
        <Button kind="plain" icon="device-floppy" onClick={onSave}>
          {say('class-setup.save')}
        </Button>
        <Button kind="quiet" icon="x" onClick={onDelete}>
          {say('class-setup.delete-everything')}
        </Button>
      </div>
    </section>
  );
}

/** Assignment of seats, at random or by a pasted list. */
function SeatsSection({ onShuffle, onList, listReport, namesHidden }: SetUpScreenProps) {
  const { say } = useSpeaker();
  const [list, setList] = useState('');
  const id = useId();
  return (
    <section class="set-up-step stack gap3 column" aria-labelledby="seats-heading">
      <h2 id="seats-heading">{say('class-setup.seats')}</h2>
      <p class="class-note small muted">{say('class-setup.nicknames-about')}</p>
      <Button kind="plain" class="set-up-shuffle" onClick={onShuffle}>
        {say('class-setup.shuffle')}
      </Button>
      <details class="set-up-list">
        <summary>{say('class-setup.list')}</summary>
        <p class="class-note small muted" id={`${id}-about`}>
          {say('class-setup.list-about')}
        </p>
        <label class="vh" for={id}>
          {say('class-setup.list')}
        </label>
        {namesHidden ? (
          <p class="class-note small muted">{say('class-setup.list-hidden')}</p>
        ) : (
          <textarea
            id={id}
            class="class-field full"
            rows={5}
            value={list}
            spellcheck={false}
            aria-describedby={`${id}-about`}
            onInput={({ currentTarget }) => setList(currentTarget.value)}
          />
        )}
        <Button
          kind="plain"
          disabledReason={list.trim() === '' ? say('class-setup.list-empty') : undefined}
          onClick={() => {
            onList(list);
            setList('');
          }}
        >
          {say('class-setup.list-use')}
        </Button>
      </details>
      <p class="class-note small muted" role="status">
        {listReport}
      </p>
    </section>
  );
}

/** Most pupils in one chair. */
const MOST_PER_CHAIR = 4;

/** Numbers of pupils, tables and devices, and the chairs that persons take. */
function WhoPlays(props: SetUpScreenProps) {
  const { kept, mostPupils, mostTables, onPlan, onPupils, onTables } = props;
  const { say } = useSpeaker();
  const { plan, tables } = kept;
  const pupils = pupilsAtTables(tables).length;
  return (
    <section class="set-up-step stack gap3 column" aria-labelledby="who-heading">
      <h2 id="who-heading">{say('class-setup.who')}</h2>
      <div class="set-up-numbers centred grid">
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
        <label key={party.id} class="set-up-chair row">
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
