import { useState } from 'preact/hooks';
import type { LinesFound } from '#session/classroom/check/check-lines-in.ts';
import type { PupilCode } from '#session/classroom/check/check-result.ts';
import type { ClassCounts } from '#session/classroom/check/class-counts.ts';
import { pupilCode } from '#session/classroom/check/pupil-code.ts';
import { Button } from '../../parts/button.tsx';
import { useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { CheckFrame } from './check-frame.tsx';
import { CheckHandOut } from './check-hand-out.tsx';
import type { CheckPaper, CheckPlaces } from './check-places.ts';

interface CheckClassScreenProps {
  readonly places: CheckPlaces;
  readonly counts: ClassCounts;
  /** Looks for lines in what was pasted, and keeps them. */
  readonly onAdd: (text: string) => LinesFound;
  readonly onSave: (what: 'lines' | 'counts') => void;
  readonly onDelete: () => void;
  /** Copies the whole address of a place; says whether it is on the clipboard. */
  readonly onCopy: (place: string) => Promise<boolean>;
  readonly onHome: () => void;
}

/** Screen of the check for a teacher: addresses, sheets, the key, and the lines of the class, pasted and added up. */
export function CheckClassScreen({ places, counts, onAdd, onSave, onDelete, onCopy, onHome }: CheckClassScreenProps) {
  const { say } = useSpeaker();
  const [said, setSaid] = useState('');
  const deleting = useAskFirst(
    () => ({
      heading: say('concept-check.delete-ask'),
      words: say('concept-check.delete-means'),
      confirmLabel: say('concept-check.delete-yes'),
    }),
    () => {
      onDelete();
      setSaid(say('concept-check.deleted'));
    },
  );
  const hasLines = counts.before + counts.after > 0;
  return (
    <CheckFrame
      heading={say('concept-check.class-heading')}
      back={{ to: places.home, name: say('concept-check.back') }}
      onHome={onHome}
    >
      <CheckHandOut places={places} onCopy={onCopy} />
      <PasteLines onAdd={onAdd} onSaid={setSaid} />
      <p role="status">{said}</p>
      {hasLines ? <Counts counts={counts} /> : <p>{say('concept-check.class-none')}</p>}
      <div class="check-row cluster">
        {hasLines && (
          <>
            <Button kind="paper" icon="device-floppy" onClick={() => onSave('lines')}>
              {say('concept-check.class-save-lines')}
            </Button>
            <Button kind="paper" icon="device-floppy" onClick={() => onSave('counts')}>
              {say('concept-check.class-save-counts')}
            </Button>
          </>
        )}
        <Button kind="quiet" onClick={() => deleting.start()}>
          {say('concept-check.class-delete')}
        </Button>
      </div>
      <CheckPapers places={places} />
      {deleting.dialog}
    </CheckFrame>
  );
}

interface PasteLinesProps extends Pick<CheckClassScreenProps, 'onAdd'> {
  readonly onSaid: (words: string) => void;
}

function PasteLines({ onAdd, onSaid }: PasteLinesProps) {
  const { say } = useSpeaker();
  const [text, setText] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const { added, known, broken } = onAdd(text);
    const isNothing = added.length + known + broken === 0;
    onSaid(
      say(isNothing ? 'concept-check.class-nothing' : 'concept-check.class-added', {
        added: added.length,
        known,
        broken,
      }),
    );
    // What cannot be read is left to be looked at.
    if (!isNothing && broken === 0) setText('');
  };
  return (
    <form class="check-part" onSubmit={add}>
      <h2>
        <label for="check-lines">{say('concept-check.class-paste')}</label>
      </h2>
      <p id="check-lines-about">{say('concept-check.class-paste-about')}</p>
      <textarea
        id="check-lines"
        class="field check-lines full"
        rows={4}
        spellcheck={false}
        value={text}
        aria-describedby="check-lines-about"
        onInput={({ currentTarget: { value } }) => setText(value)}
      />
      <Button kind="primary" type="submit">
        {say('concept-check.class-add')}
      </Button>
    </form>
  );
}

function Counts({ counts }: Pick<CheckClassScreenProps, 'counts'>) {
  const { say } = useSpeaker();
  const { before, after, pairs, twice, alone, lookFirst } = counts;
  const named = (codes: readonly PupilCode[]) => codes.map((code) => pupilCode(say, code)).join(', ');
  return (
    <section class="check-part" aria-labelledby="check-table">
      <h2 id="check-table">{say('concept-check.class-table')}</h2>
      <p>{say('concept-check.class-lines', { before, after, pairs })}</p>
      {lookFirst.length > 0 && (
        <p>
          <b>
            {say('concept-check.class-look-first', {
              concepts: lookFirst.map((concept) => say(`concept-check.concept-${concept}`)).join(', '),
            })}
          </b>
        </p>
      )}
      <CheckCountsTable counts={counts} />
      <p class="paper-faint">{say('concept-check.class-table-about')}</p>
      {twice.length > 0 && <p>{say('concept-check.class-twice', { codes: named(twice) })}</p>}
      {alone.length > 0 && after > 0 && <p>{say('concept-check.class-alone', { codes: named(alone) })}</p>}
    </section>
  );
}

const PAPERS: readonly (readonly [CheckPaper, 'print-form-a' | 'print-form-b' | 'print-key'])[] = [
  ['a', 'print-form-a'],
  ['b', 'print-form-b'],
  ['key', 'print-key'],
];

/** The forms as sheets to print, and the key to both: for the teacher. */
function CheckPapers({ places }: { readonly places: CheckPlaces }) {
  const { say } = useSpeaker();
  return (
    <section class="check-part" aria-labelledby="check-papers">
      <h2 id="check-papers">{say('concept-check.on-paper')}</h2>
      <p>{say('concept-check.on-paper-about')}</p>
      <ul class="check-row cluster">
        {PAPERS.map(([paper, name]) => (
          <li key={paper}>
            <a class="button button--paper" href={places.paper(paper)}>
              {say(`concept-check.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Table of the numbers of correct answers in a class for each concept, before and after the game. */
function CheckCountsTable({ counts }: { readonly counts: ClassCounts }) {
  const { say } = useSpeaker();
  const of = (right: number, lines: number) => (
    <td>
      {say('concept-check.class-of', { right, of: lines })}
      {lines > 0 && <span class="check-bar mt1 full" style={{ '--share': String(right / lines) }} aria-hidden="true" />}
    </td>
  );
  return (
    <table class="document-table check-counts full">
      <thead>
        <tr>
          <th scope="col">{say('concept-check.class-concept')}</th>
          <th scope="col">{say('concept-check.before')}</th>
          <th scope="col">{say('concept-check.after')}</th>
          <th scope="col">{say('concept-check.class-gained')}</th>
          <th scope="col">{say('concept-check.class-lost')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.concepts.map(({ concept, before, after, gained, lost }) => (
          <tr key={concept}>
            <th scope="row">{say(`concept-check.concept-${concept}`)}</th>
            {of(before, counts.before)}
            {of(after, counts.after)}
            <td class="tabular">{gained}</td>
            <td class="tabular">{lost}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
