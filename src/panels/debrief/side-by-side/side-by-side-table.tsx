import type { ComponentChildren } from 'preact';
import type { EndingClause, EndingModel, EndingResult } from '#session/screens/ending-model.ts';
import { Tag } from '../../parts/tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

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
      {here.tracks.map(({ track, title, statusWords, clauses }, place) => {
        const other = there.tracks[place];
        return (
          <tbody key={track}>
            <tr>
              <th scope="rowgroup" colSpan={4} class="beside-part">
                {title}
              </th>
            </tr>
            <Row label={say('debrief-beside.signed')} here={statusWords} there={other?.statusWords} />
            {clauses.map((clause) => (
              <Row
                key={clause.number}
                label={`${clause.number} ${clause.title}`}
                here={clause.label}
                there={sameArticle(other?.clauses, clause)}
              />
            ))}
          </tbody>
        );
      })}
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={4} class="beside-part">
            {say('debrief-beside.results')}
          </th>
        </tr>
        {here.results.map((result) => (
          <Row
            key={result.party}
            label={
              <>
                <Tag party={result} kind="solid" /> {result.name}
              </>
            }
            here={result.words}
            there={sameParty(there.results, result)}
          />
        ))}
      </tbody>
    </table>
  );
}

function sameArticle(clauses: readonly EndingClause[] | undefined, { number }: EndingClause): string | undefined {
  return clauses?.find((clause) => clause.number === number)?.label;
}

function sameParty(results: readonly EndingResult[], { party }: EndingResult): string | undefined {
  return results.find((result) => result.party === party)?.words;
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
      <td>{here}</td>
      <td>{there}</td>
      <td class="beside-same">{say(isSame ? 'debrief-beside.same' : 'debrief-beside.other')}</td>
    </tr>
  );
}
