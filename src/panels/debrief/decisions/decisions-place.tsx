/** Decisions of a finished game, the player's own first. */
import { useCallback, useState } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { MeasureModel, MeasureStep } from '#session/debrief/measures-model.ts';
import type { PreparedBeside } from '#session/debrief/prepared-beside.ts';
import type { PartyMark } from '#session/party-mark.ts';
import { PREPARATION_FIELDS, type Preparation, type PreparationField } from '#session/preparation.ts';
import type { ClaimOutcome } from '#session/screens/ending-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type CancellableWork, useWork, type Worked } from '../../use-work.ts';
import { Again } from '../again/again.tsx';
import type { ChairCommands } from '../chair-commands.ts';
import { PlaceSheet } from '../place-sheet.tsx';
import { type DecisionList, Decisions } from './decisions.tsx';

export interface DecisionsPlaceProps {
  /** True if a person sat in a chair. */
  readonly isOwn: boolean;
  readonly list: DecisionList;
  readonly commands: ChairCommands;
  readonly claims: readonly ClaimOutcome[];
  /** Notes of the person at this device about the chair; `undefined` if the chair was not played here. */
  readonly preparation: Preparation | undefined;
  /** Finds the outcome of the preparation. */
  readonly beside: () => CancellableWork<PreparedBeside>;
}

/**
 * Habits of one chair in negotiating; every decision, day by day; then the preparation, and the claims with their
 * outcomes.
 */
export function DecisionsPlace({ isOwn, list, commands, claims, preparation, beside }: DecisionsPlaceProps) {
  const { say } = useSpeaker();
  const { chairs, first, measure } = commands;
  const [chair, setChair] = useState(first);
  return (
    <PlaceSheet
      heading={say(isOwn ? 'debrief-places.decisions-heading' : 'debrief-places.all-decisions-heading')}
      about={say('decision.about')}
      controls={<ChairSelect {...{ chairs, chair }} own={isOwn ? first : undefined} onChoose={setChair} />}
    >
      <Again key={`again ${chair}`} {...{ chair, commands }} isOwn={isOwn && chair === first} />
      <Measures key={chair} {...{ chair, measure }} />
      <Decisions list={list} />
      {preparation !== undefined && <Prepared preparation={preparation} beside={beside} />}
      <Claims claims={claims} />
    </PlaceSheet>
  );
}

// Claims of delegations about one another, and their outcomes.

/** Each claim in the words in which it was said; nothing where none was made. */
function Claims({ claims }: { readonly claims: readonly ClaimOutcome[] }) {
  const { say } = useSpeaker();
  if (claims.length === 0) return null;
  return (
    <section class="claims-left" aria-labelledby="claims-heading">
      <h2 id="claims-heading" class="debrief-part">
        {say('debrief.claims')}
      </h2>
      <p class="debrief-about note paper-muted">{say('debrief.claims-about')}</p>
      <ul class="stack mt2 reading">
        {claims.map((claim) => (
          <li key={claim.key} class="claims-item row baseline">
            <DelegationTag party={claim.by} kind="solid" />
            <p>
              {claim.words} <b>{claim.became}</b>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChairSelectProps {
  readonly chairs: readonly PartyMark[];
  readonly chair: PartyIndex;
  /** The chair in which somebody sat. */
  readonly own: PartyIndex | undefined;
  readonly onChoose: (chair: PartyIndex) => void;
}

/** Selector for the chair whose decisions are shown. */
function ChairSelect({ chairs, chair, own, onChoose }: ChairSelectProps) {
  const { say } = useSpeaker();
  const chosen = chairs.find(({ party }) => party === chair);
  return (
    <label class="chair-select row">
      {chosen !== undefined && <DelegationTag party={chosen} kind="solid" />}
      <span class="vh">{say('debrief-measures.chair')}</span>
      <select
        class="choice-list"
        value={String(chair)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {chairs.map(({ party, name }) => (
          <option key={party} value={String(party)}>
            {party === own ? say('debrief-measures.own-chair', { name }) : name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PreparedProps {
  readonly preparation: Preparation;
  /** Has it found what came of what was prepared; the same function each time. */
  readonly beside: () => CancellableWork<PreparedBeside>;
}

/** Notes made before the game, beside the outcome. Renders nothing if the sheet was left blank. */
function Prepared({ preparation, beside }: PreparedProps) {
  const written = PREPARATION_FIELDS.filter((field) => preparation[field].trim() !== '');
  return written.length === 0 ? null : <Written {...{ written, preparation, beside }} />;
}

function Written({ written, preparation, beside }: PreparedProps & { readonly written: readonly PreparationField[] }) {
  const { say } = useSpeaker();
  const found = useWork(beside);
  return (
    <section class="prepared" aria-labelledby="prepared-heading">
      <h2 id="prepared-heading" class="debrief-part">
        {say('debrief.prepared')}
      </h2>
      <p class="debrief-about note paper-muted">{say('debrief.prepared-about')}</p>
      <table class="prepared-table labelled-table mt2 reading full collapse">
        <thead>
          <tr>
            <td />
            <th scope="col">{say('debrief-prepared.wrote')}</th>
            <th scope="col">{say('debrief-prepared.came')}</th>
          </tr>
        </thead>
        <tbody>
          {written.map((field) => (
            <tr key={field}>
              <th scope="row">{say(`preparation.${field}`)}</th>
              <td class="prepared-wrote" data-label={say('debrief-prepared.wrote')}>
                {preparation[field]}
              </td>
              <td data-label={say('debrief-prepared.came')}>
                <Came found={found} field={field} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Came({ found, field }: { readonly found: Worked<PreparedBeside>; readonly field: PreparationField }) {
  const { say } = useSpeaker();
  if (found.is === 'done') return found.value[field].map((words) => <p key={words}>{words}</p>);
  return <p class="paper-muted">{say(`debrief-prepared.${found.is}`)}</p>;
}

// Habits of a delegation in negotiating: the benefit of each, and its measure in this game.

interface MeasuresProps {
  readonly chair: PartyIndex;
  readonly measure: ChairCommands['measure'];
}

/** Counted when it is shown: that takes as long as to go through the game once. */
function Measures({ chair, measure }: MeasuresProps) {
  const { say } = useSpeaker();
  const measured = useWork(useCallback(() => measure(chair), [measure, chair]));
  if (measured.is !== 'done') {
    const words = say(measured.is === 'going' ? 'debrief-measures.reckoning' : 'debrief-measures.failed');
    return (
      <p class="small muted pad2" role="status">
        {words}
      </p>
    );
  }
  const { heading, measures } = measured.value;
  return (
    <section class="measures" aria-labelledby="measures-heading">
      <h2 id="measures-heading" class="debrief-part">
        {heading}
      </h2>
      <p class="debrief-about note paper-muted">{say('debrief-measures.about')}</p>
      <ul class="column grid">
        {measures.map((measure) => (
          <Measure key={measure.key} measure={measure} />
        ))}
      </ul>
    </section>
  );
}

function Measure({ measure: { title, principle, figures, steps } }: { readonly measure: MeasureModel }) {
  return (
    <li class="measure">
      <h3 class="strong">{title}</h3>
      <p class="small muted">{principle}</p>
      <div class="measure-was stack">
        {figures.map((figure) => (
          <p key={figure}>{figure}</p>
        ))}
        {steps.length > 0 && <Steps steps={steps} />}
      </div>
    </li>
  );
}

function Steps({ steps }: { readonly steps: readonly MeasureStep[] }) {
  const { say } = useSpeaker();
  return (
    <table class="opened-table small full collapse">
      <caption class="vh">{say('debrief-measures.steps')}</caption>
      <tbody>
        {steps.map(({ day, percent }, index) => (
          <tr key={`${index} ${day}`}>
            <th scope="row">{day}</th>
            <td class="opened-bar" aria-hidden="true">
              <span style={{ width: `${Math.max(0, Math.min(100, percent))}%` }} />
            </td>
            <td class="opened-value nowrap">{say('debrief-measures.step', { percent })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
