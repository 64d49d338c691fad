/** What a text is worth to one delegation, against what no deal is worth to it. */

import type { PartyMark } from '#session/party-mark.ts';
import type { Worth } from '#session/table/parts/worth.ts';
import { Icon } from './icon.tsx';
import { PartyShape, partyClass } from './party-shape.tsx';
import { Term } from './term.tsx';

const NO_DEAL = 'no deal';

export interface WorthLineProps {
  readonly worth: Worth;
  /** Whose worth it is; its shape stands on the line. */
  readonly party?: PartyMark;
  /** What the mark stands for: "this text" when absent. */
  readonly of?: string;
  /** It is the first on the screen: it explains what no deal is. */
  readonly explained?: boolean;
}

/** Percent of the line at which a value stands; the line runs from 0, or the lowest value, to the best. */
function placeOf(worth: Worth, value: number): number {
  const low = Math.min(0, worth.points, worth.walkAway);
  const high = Math.max(worth.best, worth.points, worth.walkAway, low + 1);
  return ((value - low) / (high - low)) * 100;
}

/** The bar alone: the walk-away as a tick and the worth as the party's shape. Words must stand beside it. */
export function WorthBar({ worth, order }: { readonly worth: Worth; readonly order: number }) {
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
  /** What the verdict is of, at its head: "Now" */
  readonly lead?: string;
}

/** The worth in words, with the points of the line for those who cannot see it. */
export function WorthWords({ worth, of = 'this text', explained = false, lead }: WorthWordsProps) {
  const words =
    lead === undefined ? worth.words : `${lead} ${worth.words.charAt(0).toLowerCase()}${worth.words.slice(1)}`;
  return (
    <>
      <b>{explained ? <ExplainedWords words={words} /> : words}</b>
      <span class="vh">
        {` In points, ${of}: ${worth.points}; no deal: ${worth.walkAway}; at best: ${worth.best}.`}
      </span>
    </>
  );
}

/** The red line that a text crosses, with its reason. */
export function CrossedRedLine({ words }: { readonly words: string }) {
  return (
    <p class="worth-line-red wax-text">
      <Icon name="alert-triangle" size={16} />
      <span>
        <span class="vh">Red line: </span>
        {words}
      </span>
    </p>
  );
}

/** A bar with the walk-away as a tick and the worth as the party's shape; words and a crossed red line stand below. */
export function WorthLine({ worth, party, of = 'this text', explained = false }: WorthLineProps) {
  return (
    <div class={`worth-line ${partyClass(party?.order ?? 0)}${party ? '' : ' worth-line--plain'}`}>
      <WorthBar worth={worth} order={party?.order ?? 0} />
      <p class="worth-line-numbers" aria-hidden="true">
        <span>no deal {worth.walkAway}</span>
        <b>
          {of} {worth.points}
        </b>
        <span>at best {worth.best}</span>
      </p>
      <p class="worth-line-words">
        <WorthWords worth={worth} of={of} explained={explained} />
      </p>
      {worth.redLine !== undefined && <CrossedRedLine words={worth.redLine} />}
    </div>
  );
}

/** The words with "no deal" in them explained. */
function ExplainedWords({ words }: { readonly words: string }) {
  const [before = '', ...after] = words.split(NO_DEAL);
  if (after.length === 0) return <>{words}</>;
  return (
    <>
      {before}
      <Term of="no-deal">{NO_DEAL}</Term>
      {after.join(NO_DEAL)}
    </>
  );
}
