/** Value of a text to one delegation, compared with that of no deal. */

import type { PartyMark } from '#session/party-mark.ts';
import type { TheirVerdict } from '#session/screens/ending-model.ts';
import type { RatedPoints, Worth } from '#session/table/parts/worth.ts';
import { FormattedMessage } from './formatted-message.tsx';
import { Icon } from './icon.tsx';
import { PartyShape, partyClass } from './party-shape.tsx';
import { TERMS } from './terms.tsx';
import { useSpeaker } from './use-speaker.ts';

/** A worth of the one that reads, or of any delegation. */
type AnyWorth = RatedPoints<Worth['verdict'] | TheirVerdict>;

/** Meaning of the mark on the line: the text, the text with the proposals, or the result. */
type Measured = 'text' | 'with-it' | 'with-all' | 'result';

export interface WorthLineProps {
  readonly worth: AnyWorth;
  /** Delegation that the value belongs to; its shape marks the line. */
  readonly party?: PartyMark;
  /** The text when absent. */
  readonly of?: Measured;
  /** True for the first line on the screen, which explains no deal. */
  readonly explained?: boolean;
}

/** Percent of the line at which a value stands; the line runs from 0, or the lowest value, to the best. */
function placeOf(worth: AnyWorth, value: number): number {
  const low = Math.min(0, worth.points, worth.walkAway);
  const high = Math.max(worth.best, worth.points, worth.walkAway, low + 1);
  return ((value - low) / (high - low)) * 100;
}

/** Percent of the line from which the words of a mark need the room of those at its end. */
const FAR = 60;

/** Style that puts the words of a value under or over its mark, within the ends of the line. */
function under(worth: AnyWorth, value: number) {
  const place = placeOf(worth, value);
  return { left: `${place}%`, translate: `-${place}%` };
}

/** The bar alone: the walk-away as a tick and the worth as the party's shape. Words must stand beside it. */
export function WorthBar({ worth, order }: { readonly worth: AnyWorth; readonly order: number }) {
  const tick = placeOf(worth, worth.walkAway);
  const point = placeOf(worth, worth.points);
  const below = worth.points < worth.walkAway;
  const between = { left: `${Math.min(tick, point)}%`, width: `${Math.abs(point - tick)}%` };
  return (
    <div class="worth-line-bar" aria-hidden="true">
      <span class={below ? 'worth-line-between worth-line-between--below' : 'worth-line-between'} style={between} />
      <span class="worth-line-tick" style={{ left: `${tick}%` }} />
      <svg class="worth-line-point" style={{ left: `${point}%` }} viewBox="-3 -3 46 46">
        <PartyShape order={order} />
      </svg>
    </div>
  );
}

interface WorthWordsProps extends Omit<WorthLineProps, 'party'> {
  /** Message of the text as it stands now, or of one that is not complete. */
  readonly says?: `worth.now-${Worth['verdict']}` | 'worth.less-so-far' | undefined;
}

/** The worth in words, with the points of the line for those who cannot see it. */
export function WorthWords({ worth, of = 'text', explained = false, says }: WorthWordsProps) {
  const { say, tellsPoints } = useSpeaker();
  const { points, walkAway, best, verdict } = worth;
  const id = says ?? (`worth.${verdict}` as const);
  return (
    <>
      <b>{explained ? <FormattedMessage id={id} draw={TERMS} /> : say(id)}</b>
      {tellsPoints && <span class="vh"> {say(`worth.in-points-${of}`, { points, walkAway, best })}</span>}
    </>
  );
}

/** The red line that a text crosses, with its reason. */
export function CrossedRedLine({ because }: { readonly because: string }) {
  return (
    <p class="worth-line-red small wax-text flex">
      <Icon name="alert-triangle" size={16} />
      <span>
        <FormattedMessage id="worth.red-line" values={{ because }} />
      </span>
    </p>
  );
}

/** A bar with the walk-away as a tick and the worth as the party's shape; words and a crossed red line stand below. */
export function WorthLine({ worth, party, of = 'text', explained = false }: WorthLineProps) {
  const { say } = useSpeaker();
  const { points, walkAway, best } = worth;
  return (
    <div class={`worth-line ${partyClass(party?.order ?? 0)}${party ? '' : ' worth-line--plain'}`}>
      <p class="worth-line-numbers note nowrap" aria-hidden="true">
        <b style={under(worth, points)}>{say(`worth.on-line-${of}`, { points })}</b>
      </p>
      <WorthBar worth={worth} order={party?.order ?? 0} />
      <p class="worth-line-numbers between note faint nowrap flex" aria-hidden="true">
        <span style={under(worth, walkAway)}>{say('worth.on-line-no-deal', { points: walkAway })}</span>
        {placeOf(worth, walkAway) < FAR && <span>{say('worth.on-line-best', { points: best })}</span>}
      </p>
      <p class="small">
        <WorthWords worth={worth} of={of} explained={explained} />
      </p>
      {worth.redLine !== undefined && <CrossedRedLine because={worth.redLine} />}
    </div>
  );
}
