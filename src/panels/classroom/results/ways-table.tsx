/** Obstacles to agreement, by delegation. */
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { BoardRow } from '#session/classroom/results/board-row.ts';
import { type InTheWay, WAYS } from '#session/classroom/results/in-the-way.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface WaysTableProps {
  readonly scenario: Scenario;
  readonly rows: readonly BoardRow[];
  readonly ways: readonly InTheWay[];
}

/** A row a delegation, a column a way in which it can stand against a text; in the cells how many tables, and which. */
export function WaysTable({ scenario, rows, ways }: WaysTableProps) {
  const { say } = useSpeaker();
  const shown = WAYS.filter((way) =>
    ways.some((each) => each.ways.some((one) => one.way === way && one.rows.length > 0)),
  );
  if (shown.length === 0) {
    const allSigned = rows.every(({ signedIn }) => signedIn.every((round) => round > 0));
    return <p>{say(allSigned ? 'class-results.way-none' : 'class-results.way-unknown')}</p>;
  }
  return (
    <>
      <p class="board-small small muted">{say('class-results.way-about')}</p>
      <ScrollRegion class="board-room" label={say('class-results.way')}>
        <table class="board-lesser ways-table full collapse">
          <thead>
            <tr>
              <th scope="col">{say('class-results.delegation')}</th>
              {shown.map((way) => (
                <th key={way} scope="col">
                  {say(`class-results.way-${way}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ways.map(({ party, ways: stood }) => (
              <tr key={party}>
                <th scope="row">
                  <Delegation scenario={scenario} party={party} />
                </th>
                {shown.map((way) => (
                  <td key={way} data-label={say(`class-results.way-${way}`)}>
                    <Tables rows={rows} places={stood.find((each) => each.way === way)?.rows ?? []} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Delegation({ scenario, party }: { readonly scenario: Scenario; readonly party: number }) {
  const { name = '', mark = '' } = scenario.parties[party] ?? {};
  return (
    <>
      <DelegationTag party={{ party, order: party, mark, name }} kind="solid" /> <span aria-hidden="true">{name}</span>
    </>
  );
}

/** Names of more tables than these are not read by anybody. */
const MOST_NAMED = 8;

function Tables({ rows, places }: { readonly rows: readonly BoardRow[]; readonly places: readonly number[] }) {
  const { say } = useSpeaker();
  if (places.length === 0) return <span aria-hidden="true">–</span>;
  const names = places.flatMap((place) => rows[place]?.name ?? []);
  return (
    <>
      <b>{places.length}</b>{' '}
      {names.length <= MOST_NAMED && (
        <span class="board-small small muted">{say('class-results.names', { names })}</span>
      )}
    </>
  );
}
