/** A negotiator's decision, opened: its reasons, what it weighed, and what it believed of the others. */
import type { BeliefModel, OpenedDecision, SigningRow, WeighedRow } from '#session/debrief/debrief-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Reasons of a decision; folded below them their grounds, in sentences and small tables. */
export function DecisionOpened({ decision }: { readonly decision: OpenedDecision }) {
  const { say } = useSpeaker();
  const { reasons } = decision;
  return (
    <div class="opened column gap4 grid panel">
      <div class="opened-words stack gap1">
        {reasons.map((reason) => (
          <p key={reason} class="reading">
            {reason}
          </p>
        ))}
        {reasons.length === 0 && <p>{say('decision.no-reason')}</p>}
      </div>
      <details class="opened-more">
        <summary class="label">
          <Icon name="chevron-right" size={14} />
          {say('decision.numbers')}
        </summary>
        <Numbers decision={decision} />
      </details>
    </div>
  );
}

function Numbers({ decision }: { readonly decision: OpenedDecision }) {
  const { say } = useSpeaker();
  const { sentences, weighed, weighedHeading, signing, signingHeading, beliefs } = decision;
  return (
    <>
      <div class="opened-words stack gap1">
        {sentences.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {sentences.length === 0 && weighed.length === 0 && <p>{say('decision.nothing-weighed')}</p>}
      </div>
      <div class="opened-tables grid">
        {weighed.length > 0 && <Weighed heading={weighedHeading} rows={weighed} />}
        {signing.length > 0 && <Signing heading={signingHeading} rows={signing} />}
        {beliefs.map((belief) => (
          <Belief key={belief.about.party} belief={belief} />
        ))}
      </div>
    </>
  );
}

function Weighed({ heading, rows }: { readonly heading: string; readonly rows: readonly WeighedRow[] }) {
  const { tellsPoints } = useSpeaker();
  return (
    <table class="opened-table small full collapse">
      <caption>{heading}</caption>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.key}
            label={row.label}
            share={row.share}
            value={tellsPoints ? `${row.points}` : ''}
            strong={row.key === 'waiting'}
          />
        ))}
      </tbody>
    </table>
  );
}

function Signing({ heading, rows }: { readonly heading: string; readonly rows: readonly SigningRow[] }) {
  return (
    <table class="opened-table small full collapse">
      <caption>{heading}</caption>
      <tbody>
        {rows.map((row) => (
          <ChanceRow key={row.party} label={row.name} percent={row.percent} />
        ))}
      </tbody>
    </table>
  );
}

function Belief({ belief }: { readonly belief: BeliefModel }) {
  const { say } = useSpeaker();
  const { about, heading, wants, noDeal, readings, levels } = belief;
  return (
    <table class="opened-table small full collapse">
      <caption>
        <DelegationTag party={about} kind="solid" /> {heading}
      </caption>
      <tbody>
        <GroupHead words={wants} />
        {readings.map((row) => (
          <ChanceRow key={row.name} label={row.name} percent={row.percent} />
        ))}
      </tbody>
      <tbody>
        <GroupHead words={noDeal} />
        {levels.map((row) => (
          <ChanceRow
            key={row.level}
            label={row.drawn ? say('decision.drawn', { level: row.words }) : row.words}
            percent={row.percent}
            strong={row.drawn}
          />
        ))}
      </tbody>
    </table>
  );
}

function GroupHead({ words }: { readonly words: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={3} class="opened-group">
        {words}
      </th>
    </tr>
  );
}

interface ChanceRowProps extends Pick<RowProps, 'label' | 'strong'> {
  readonly percent: number;
}

function ChanceRow({ percent, ...row }: ChanceRowProps) {
  const { say } = useSpeaker();
  return <Row {...row} share={percent} value={say('decision.percent', { percent })} />;
}

interface RowProps {
  readonly label: string;
  /** 0 to 100, drawn as a bar. */
  readonly share: number;
  readonly value: string;
  readonly strong?: boolean;
}

function Row({ label, share, value, strong = false }: RowProps) {
  return (
    <tr class={strong ? 'opened-row--strong' : undefined}>
      <th scope="row">{label}</th>
      <td class="opened-bar" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </td>
      <td class="opened-value nowrap">{value}</td>
    </tr>
  );
}
