/** The durability of a text, line by line, then its chance and what was drawn. */

import type { DurabilityRow } from '#session/durability-row.ts';
import type { DurabilityModel } from '#session/screens/aftermath-model.ts';
import { TenBoxes } from '../parts/ten-boxes.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** A table of reasons with their points, the sum, ten boxes, and the draw. */
export function DurabilityTable({ durability }: { readonly durability: DurabilityModel }) {
  const { say } = useSpeaker();
  const { rows, score, tenths, chanceWords, drawWords } = durability;
  return (
    <>
      <table class="reasons">
        <caption class="vh">{say('debrief.lines-about')}</caption>
        <thead class="vh">
          <tr>
            <th scope="col">{say('debrief.reason')}</th>
            <th scope="col">{say('debrief.points')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('debrief.score')}</th>
            <td>{score}</td>
          </tr>
        </tfoot>
      </table>
      <TenBoxes filled={tenths} />
      <p class="reading">
        <b>{chanceWords}</b>
      </p>
      <p class="small paper-muted">{drawWords}</p>
    </>
  );
}

function Row({ row }: { readonly row: DurabilityRow }) {
  return (
    <tr>
      <th scope="row">
        {row.title}
        <span class="paper-muted note block">{row.because}</span>
        {row.source !== undefined && <span class="reasons-source paper-faint note block">{row.source}</span>}
      </th>
      <td>{signed(row.points)}</td>
    </tr>
  );
}

/** With a plus or a real minus sign. */
function signed(points: number): string {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `−${Math.abs(points)}`;
}
