import { WhatStands } from '#panels/ending/what-stands.tsx';
import { DraftPage } from '#panels/talks/draft-page.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import { endingWith } from '../../tests/panels/ending/ending-fixture.ts';
import { UKRAINE, US } from '../../tests/panels/table/parties.ts';
import { recordingSession } from '../../tests/panels/table/recording-session.ts';
import { BARE_DESK } from '../../tests/panels/table/table-fixture.ts';
import { LETTER_WAITS, MEETING_SIGNED } from '../../tests/panels/table/table-states.ts';
import { Group, Specimen } from './specimen.tsx';

const session = recordingSession(BARE_DESK);
const nothing = (): void => undefined;

const DRAFTS: readonly (readonly [name: string, model: TableModel, open?: number | undefined])[] = [
  ['Nothing is signed yet', BARE_DESK],
  ['A letter lies over it', LETTER_WAITS],
  ['An article is open', BARE_DESK, 0],
  ['A part is signed, the other one is open', MEETING_SIGNED],
];

/** The whole text: the draft at the table, and as it is left. */
export function Texts() {
  return (
    <Group heading="The draft">
      {DRAFTS.map(([name, { tracks, letter, delegations, speech }, open]) => (
        <Specimen key={name} name={name}>
          <DraftPage
            {...{ tracks, letter, open, delegations }}
            you={UKRAINE.party}
            clauses={[]}
            sayable={speech.sayable}
            canTalk
            talkingTo={US.party}
            commands={session}
            canDraft={() => true}
            onDraft={nothing}
            onOpen={nothing}
            onSpeak={nothing}
          />
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
