/** Setup page of a class: players and settings on the left, tables on the right. */
import { Button } from '../../parts/button.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { PresetsSection } from './presets-section.tsx';
import { SeatsSection } from './seats-section.tsx';
import type { SetUpScreenProps } from './set-up-screen-props.ts';
import { TableCard } from './table-card.tsx';
import { WhoPlays } from './who-plays.tsx';

export function SetUpScreen(props: SetUpScreenProps) {
  const { say } = useSpeaker();
  const { kept, parties, namesHidden } = props;
  return (
    <div class="set-up">
      <div class="set-up-choices stack gap5">
        <h1>{say('class-setup.place-set-up')}</h1>
        <WhatIsPlayed {...props} />
        <WhoPlays {...props} />
        <SeatsSection {...props} />
        <PresetsSection {...props} />
        <Whole {...props} />
      </div>
      <PaperSheet class="set-up-tables" aria-labelledby="tables-heading">
        <div class="set-up-tables-head cluster gap3 between">
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
    <section class="set-up-step stack gap3" aria-labelledby="played-heading">
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
    <section class="set-up-step stack gap3" aria-labelledby="whole-heading">
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
