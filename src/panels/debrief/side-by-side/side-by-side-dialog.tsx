/** A finished game beside another one of its scenario: a branch, another chair, or somebody's link. */

import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { GameBeside } from '#session/debrief/curves-beside-model.ts';
import type { EndingModel, EndingResult, EndingTrack } from '#session/screens/ending-model.ts';
import { Button } from '../../parts/button.tsx';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { pasteInLine } from '../../parts/paste-in-line.ts';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type CancellableWork, useWork } from '../../use-work.ts';
import type { BranchLine } from '../replay/from-here.tsx';
import { CurvesShown } from './curves-shown.tsx';
import { BesideCell, ParShown, type PlayPar } from './par-shown.tsx';

export interface SideBySideDialogProps {
  readonly model: EndingModel;
  /** Finished games that this device keeps beside it. */
  readonly branches: readonly BranchLine[];
  /** Plays the game of a link again; undefined where it has no ending, or is of another scenario. */
  readonly open: (link: string) => CancellableWork<GameBeside | undefined>;
  /** The same function each time, as `open`. */
  readonly playPar: PlayPar;
  readonly onClose: () => void;
}

/** Choice of a game for comparison, then both games. */
export function SideBySideDialog({ model, branches, open, playPar, onClose }: SideBySideDialogProps) {
  const { say } = useSpeaker();
  const [typed, setTyped] = useState('');
  // A table that was taken back is there for the comparison.
  const [link, setLink] = useState(() => branches.find(({ how }) => how === 'line')?.code);
  return (
    <SheetDialog
      heading={say('debrief-beside.heading')}
      label={say('debrief-beside.both')}
      bodyClass="beside-body"
      onClose={onClose}
    >
      <p>{say('debrief-beside.about')}</p>
      {branches.length > 0 && (
        <ul class="beside-choices row">
          {branches.map(({ code, how, moves, chair }) => (
            <li key={code}>
              <Button kind="paper" aria-pressed={link === code} onClick={() => setLink(code)}>
                {say(`debrief-replay.kept-${how}`, { moves, chair })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="beside-link row"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') setLink(typed.trim());
        }}
      >
        <label>
          {say('debrief-beside.link')}
          <input
            type="text"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onPaste={pasteInLine}
          />
        </label>
        <Button kind="paper" type="submit">
          {say('debrief-beside.show')}
        </Button>
      </form>
      {link !== undefined && <Beside key={link} {...{ model, link, open }} />}
      <ParShown {...{ model }} play={playPar} />
    </SheetDialog>
  );
}

interface BesideProps extends Pick<SideBySideDialogProps, 'model' | 'open'> {
  readonly link: string;
}

function Beside({ model, link, open }: BesideProps) {
  const { say } = useSpeaker();
  const start = useCallback(() => open(link), [open, link]);
  const opened = useWork(start);
  const there = opened.is === 'done' ? opened.value : undefined;
  return (
    <>
      <div role="status">
        {opened.is === 'going' && <p>{say('debrief-replay.making')}</p>}
        {opened.is !== 'going' && there === undefined && <p>{say('debrief-beside.nothing')}</p>}
      </div>
      {there !== undefined && (
        <>
          <p class="beside-question">{say('debrief-beside.question')}</p>
          <SideBySideTable here={model} there={there.model} />
          {there.curves && <CurvesShown curves={there.curves} />}
        </>
      )}
    </>
  );
}

interface SideBySideTableProps {
  readonly here: EndingModel;
  readonly there: EndingModel;
}

/** Two endings of one scenario: how they ended, each article, and what each delegation has of it. What differs is said in words. */
function SideBySideTable({ here, there }: SideBySideTableProps) {
  const { say } = useSpeaker();
  return (
    <table class="beside">
      <thead>
        <tr>
          <td />
          <th scope="col">{say('debrief-beside.here')}</th>
          <th scope="col">{say('debrief-beside.there')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        <Row label={say('debrief-beside.ending')} here={here.headline} there={there.headline} />
      </tbody>
      {here.tracks.map((track, place) => (
        <Part key={track.track} here={track} there={there.tracks[place]} />
      ))}
      <Results here={here.results} there={there.results} />
    </table>
  );
}

function Part({ here, there }: { readonly here: EndingTrack; readonly there: EndingTrack | undefined }) {
  const { say } = useSpeaker();
  const other = (number: number) => there?.clauses.find((clause) => clause.number === number)?.label;
  return (
    <tbody>
      <Heading words={here.title} />
      <Row label={say('debrief-beside.signed')} here={here.statusWords} there={there?.statusWords} />
      {here.clauses.map(({ number, title, label }) => (
        <Row key={number} label={`${number} ${title}`} here={label} there={other(number)} />
      ))}
    </tbody>
  );
}

interface ResultsProps {
  readonly here: readonly EndingResult[];
  readonly there: readonly EndingResult[];
}

function Results({ here, there }: ResultsProps) {
  const { say } = useSpeaker();
  return (
    <tbody>
      <Heading words={say('debrief-beside.results')} />
      {here.map((result) => (
        <Row
          key={result.party}
          label={
            <>
              <DelegationTag party={result} kind="solid" /> {result.name}
            </>
          }
          here={result.words}
          there={there.find(({ party }) => party === result.party)?.words}
        />
      ))}
    </tbody>
  );
}

function Heading({ words }: { readonly words: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={4} class="beside-part">
        {words}
      </th>
    </tr>
  );
}

interface RowProps {
  readonly label: ComponentChildren;
  readonly here: string;
  readonly there: string | undefined;
}

function Row({ label, here, there = '' }: RowProps) {
  const { say } = useSpeaker();
  const isSame = here === there;
  return (
    <tr data-same={isSame}>
      <th scope="row">{label}</th>
      <BesideCell of={say('debrief-beside.here')}>{here}</BesideCell>
      <BesideCell of={say('debrief-beside.there')}>{there}</BesideCell>
      <td class="beside-same">{say(isSame ? 'debrief-beside.same' : 'debrief-beside.other')}</td>
    </tr>
  );
}
