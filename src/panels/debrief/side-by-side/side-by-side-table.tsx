import type { ComponentChildren } from 'preact';
import type { EndingModel, EndingResult, EndingTrack } from '#session/screens/ending-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { BesideCell } from './beside-cell.tsx';

interface SideBySideTableProps {
  readonly here: EndingModel;
  readonly there: EndingModel;
}

/** Two endings of one scenario: how they ended, each article, and what each delegation has of it. What differs is said in words. */
export function SideBySideTable({ here, there }: SideBySideTableProps) {
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
