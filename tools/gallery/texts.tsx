import { WhatStands } from '#panels/ending/what-stands.tsx';
import { TextPanel } from '#panels/table/text/text-panel.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import { endingWith } from '../../tests/panels/ending/ending-fixture.ts';
import { UKRAINE } from '../../tests/panels/table/parties.ts';
import { recordingSession } from '../../tests/panels/table/recording-session.ts';
import { BARE_DESK } from '../../tests/panels/table/table-fixture.ts';
import { MEETING_SIGNED } from '../../tests/panels/table/table-states.ts';
import { Group, Specimen } from './specimen.tsx';

const session = recordingSession(BARE_DESK);

const TEXTS: readonly (readonly [name: string, model: TableModel])[] = [
  ['Nothing is signed yet', BARE_DESK],
  ['A part is signed, the other one is open', MEETING_SIGNED],
];

/** The whole text: at the table, and as it is left. */
export function Texts() {
  return (
    <Group heading="The text">
      {TEXTS.map(([name, { tracks, delegations, reactions }]) => (
        <Specimen key={name} name={name}>
          <div style={{ '--columns': delegations.length, width: '100%' }}>
            <TextPanel
              {...{ tracks, delegations, reactions }}
              you={UKRAINE}
              clauses={[]}
              about={undefined}
              turned={undefined}
              talking
              commands={session}
            />
          </div>
        </Specimen>
      ))}
      {[true, false].map((isSigned) => (
        <Specimen key={String(isSigned)} name={isSigned ? 'What stands, signed' : 'What stands, unsigned'} on="paper">
          <div style={{ width: '100%' }}>
            <WhatStands tracks={endingWith(isSigned).tracks} />
          </div>
        </Specimen>
      ))}
    </Group>
  );
}
