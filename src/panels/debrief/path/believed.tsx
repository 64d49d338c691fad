/** Beliefs of each delegation about the others at the selected moment. */
import type { BelievedModel, BelievedRow, Believer } from '#session/debrief/believed-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { BelievedMost, BelievedNoDeal } from '../believed-row.tsx';

/** A table for each delegation. */
export function Believed({ believed: { believers, note } }: { readonly believed: BelievedModel }) {
  return (
    <>
      {believers.map((believer) => (
        <BelieverTable key={believer.by.party} believer={believer} />
      ))}
      <p class="path-note note muted">{note}</p>
    </>
  );
}

function BelieverTable({ believer: { by, heading, rows } }: { readonly believer: Believer }) {
  const { say } = useSpeaker();
  return (
    <ScrollRegion class="path-table-room" label={heading}>
      <table class="path-table small full path-believed-table">
        <caption>
          <DelegationTag party={by} kind="solid" /> {heading}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('debrief-path.believed-of')}</th>
            <th scope="col">{say('debrief-path.believed-most')}</th>
            <th scope="col">{say('debrief-path.believed-no-deal')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.about.party} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row }: { readonly row: BelievedRow }) {
  return (
    <tr>
      <th scope="row">
        <DelegationTag party={row.about} kind="solid" named /> <span class="path-believed-read">{row.reading}</span>
      </th>
      <td>
        <BelievedMost row={row} />
      </td>
      <td>
        <BelievedNoDeal row={row} />
      </td>
    </tr>
  );
}
