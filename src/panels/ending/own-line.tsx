/** Points of the player's delegation, on a line from 0 to the best that any text brings. */
import type { PartyMark } from '#session/party-mark.ts';
import type { OwnLineModel } from '#session/screens/own-verdict-model.ts';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { PartyShape, partyClass } from '../parts/party-shape.tsx';

interface OwnLineProps {
  readonly line: OwnLineModel;
  readonly party: PartyMark;
}

/** The bar with its marks, and below it each mark with its number: the words say all that the bar shows. */
export function OwnLine({ line, party }: OwnLineProps) {
  const { noDeal, have, reach, best, signed } = line;
  return (
    <div class={`own-line ${partyClass(party.order)}`}>
      <Bar line={line} party={party} />
      <ul class="own-line-words cluster between small">
        <li>
          <span class="own-line-sign own-line-sign--tick" aria-hidden="true" />
          <FormattedMessage id="verdict.line-no-deal" values={{ points: noDeal }} />
        </li>
        <li>
          <Point class="own-line-sign" party={party} />
          <FormattedMessage id={signed ? 'verdict.line-signed' : 'verdict.line-have'} values={{ points: have }} />
        </li>
        {reach !== undefined && (
          <li>
            <Point class="own-line-sign own-line-sign--reach" party={party} />
            <FormattedMessage id="verdict.line-reach" values={{ points: reach }} />
          </li>
        )}
        <li>
          <span class="own-line-sign own-line-sign--best" aria-hidden="true" />
          <FormattedMessage id="verdict.line-best" values={{ points: best }} />
        </li>
      </ul>
    </div>
  );
}

function Bar({ line, party }: OwnLineProps) {
  const { noDeal, have, reach } = line;
  const at = (points: number) => `${shareOf(line, points)}%`;
  const between = (a: number, b: number) => ({
    left: at(Math.min(a, b)),
    width: `${Math.abs(shareOf(line, a) - shareOf(line, b))}%`,
  });
  return (
    <div class="own-line-bar" aria-hidden="true">
      {reach !== undefined && <span class="own-line-missed" style={between(have, reach)} />}
      <span class={have < noDeal ? 'own-line-lost' : 'own-line-won'} style={between(noDeal, have)} />
      <span class="own-line-tick" style={{ left: at(noDeal) }} />
      {reach !== undefined && <Point class="own-line-point own-line-point--reach" party={party} left={at(reach)} />}
      <Point class="own-line-point" party={party} left={at(have)} />
    </div>
  );
}

/** Percent of the line, which begins at 0 or, where something is worth less, at that. */
function shareOf({ noDeal, have, reach = have, best }: OwnLineModel, points: number): number {
  const low = Math.min(0, noDeal, have);
  const high = Math.max(best, noDeal, have, reach, low + 1);
  return ((points - low) / (high - low)) * 100;
}

interface PointProps {
  readonly class: string;
  readonly party: PartyMark;
  readonly left?: string;
}

function Point({ class: look, party, left }: PointProps) {
  return (
    <svg class={look} style={left === undefined ? undefined : { left }} viewBox="-3 -3 46 46" aria-hidden="true">
      <PartyShape order={party.order} />
    </svg>
  );
}
