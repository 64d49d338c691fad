import { useState } from 'preact/hooks';
import { Button, type ButtonKind } from '#panels/parts/button.tsx';
import { ConfirmDialog } from '#panels/parts/confirm-dialog.tsx';
import { GlossaryTerm } from '#panels/parts/glossary-term.tsx';
import { HomeLine } from '#panels/parts/home-line.tsx';
import { Segment } from '#panels/parts/segment.tsx';
import { SheetDialog } from '#panels/parts/sheet-dialog.tsx';
import { TenBoxes } from '#panels/parts/ten-boxes.tsx';
import { WorthLine } from '#panels/parts/worth-line.tsx';
import { UKRAINE } from '../../tests/panels/table/parties.ts';
import { worth } from '../../tests/panels/table/table-fixture.ts';
import { Group, Specimen } from './specimen.tsx';

const ROOM: readonly ButtonKind[] = ['primary', 'plain', 'quiet'];
const PAPER: readonly ButtonKind[] = ['primary', 'paper'];
const nothing = (): void => undefined;

function Buttons({ kinds }: { readonly kinds: readonly ButtonKind[] }) {
  return (
    <>
      {kinds.map((kind) => (
        <Button key={kind} kind={kind}>
          {kind}
        </Button>
      ))}
      <Button kind={kinds[0] ?? 'plain'} icon="send">
        with an icon
      </Button>
      <Button kind={kinds[0] ?? 'plain'} icon="send" disabledReason="It is not your turn.">
        not now
      </Button>
    </>
  );
}

const HOME = {
  isOpen: false,
  words: 'As the text stands, home would probably ratify it.',
  reasons: ['58 of 100 at home would say yes to it. It needs 50.'],
};

function SegmentSpecimen() {
  const [value, setValue] = useState<'firm' | 'vague'>('firm');
  const choices = [
    { value: 'firm', label: 'firm' },
    { value: 'vague', label: 'vague' },
  ] as const;
  return <Segment label="Wording" value={value} choices={choices} onChoose={setValue} />;
}

function Dialogs() {
  const [shown, setShown] = useState<'question' | 'sheet' | undefined>(undefined);
  const close = (): void => setShown(undefined);
  return (
    <>
      <Button kind="plain" onClick={() => setShown('question')}>
        Ask a question
      </Button>
      <Button kind="plain" onClick={() => setShown('sheet')}>
        Lay a sheet over the page
      </Button>
      <ConfirmDialog
        open={shown === 'question'}
        heading="Walk out?"
        words="You leave at tomorrow’s dusk unless you take it back."
        confirmLabel="Walk out"
        onConfirm={close}
        onCancel={close}
      />
      {shown === 'sheet' && (
        <SheetDialog heading="Record" label="All rounds" onClose={close}>
          <p>Something longer to read.</p>
        </SheetDialog>
      )}
    </>
  );
}

/** Controls to press, choose or read. */
export function Controls() {
  return (
    <>
      <Pressed />
      <Measures />
    </>
  );
}

function Pressed() {
  return (
    <Group heading="Controls">
      <Specimen name="Buttons in the room; use Tab to see focus">
        <Buttons kinds={ROOM} />
      </Specimen>
      <Specimen name="Buttons on paper" on="paper">
        <Buttons kinds={PAPER} />
      </Specimen>
      <Specimen name="Segment">
        <SegmentSpecimen />
      </Specimen>
      <Specimen name="A word that explains itself">
        <p>
          Worth less to you than <GlossaryTerm of="no-deal">no deal</GlossaryTerm>.
        </p>
      </Specimen>
      <Specimen name="Dialogs">
        <Dialogs />
      </Specimen>
      <Specimen name="A link in the text">
        <button type="button" class="link-button" onClick={nothing}>
          Other wording
        </button>
      </Specimen>
    </Group>
  );
}

function Measures() {
  return (
    <Group heading="Measures">
      {(
        [
          ['Better than no deal', worth(23, 13.7, 30)],
          ['Below it', worth(9, 13.7, 30)],
          ['Across a red line', worth(23, 13.7, 30, 'It names Moscow, which Ukraine has ruled out.')],
        ] as const
      ).map(([name, value]) => (
        <Specimen key={name} name={`Worth: ${name.toLowerCase()}`} on="tools">
          <WorthLine worth={value} party={UKRAINE} of="with-it" />
        </Specimen>
      ))}
      <Specimen name="Home: would ratify, could go either way, would not" on="tools">
        <HomeLine home={{ ...HOME, ratifies: true }} />
        <HomeLine
          home={{
            ...HOME,
            ratifies: true,
            isOpen: true,
            words: 'With this in the text, it could go either way at home: nobody can be sure of “Parliament”.',
          }}
        />
        <HomeLine
          home={{
            ...HOME,
            ratifies: false,
            words: 'With this in the text, home would probably not ratify it: not enough for parliament.',
          }}
        />
      </Specimen>
      <Specimen name="Chance in ten boxes" on="paper">
        <div style={{ width: '20rem' }}>
          <TenBoxes filled={6} />
        </div>
      </Specimen>
    </Group>
  );
}
