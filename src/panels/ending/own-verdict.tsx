/** Verdict on the player's own delegation. */
import type { ComponentChildren } from 'preact';
import type { PartyMark } from '#session/party-mark.ts';
import type {
  OwnBetterModel,
  OwnLineModel,
  OwnMomentModel,
  OwnVerdictModel,
} from '#session/screens/own-verdict-model.ts';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { Mark } from '../parts/mark.tsx';
import { PartyShape, partyClass } from '../parts/party-shape.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface OwnVerdictProps {
  readonly verdict: OwnVerdictModel;
  readonly party: PartyMark;
  /** The move that mattered most; `undefined` if it is not looked for. */
  readonly move: ComponentChildren;
}

/** One sentence, and the one move that mattered most. */
export function OwnVerdict({ verdict, party, move }: OwnVerdictProps) {
  const { say } = useSpeaker();
  return (
    <section class="own" aria-labelledby="own-heading">
      <p class="strong paper-muted row">
        <Mark party={party} size={26} decorative />
        {say('verdict.about')}
      </p>
      <h2 id="own-heading" class="own-verdict">
        {verdict.words}
      </h2>
      {move !== undefined && <div class="own-move">{move}</div>}
    </section>
  );
}

interface OwnResultProps extends Omit<OwnVerdictProps, 'move'> {
  readonly reachMeans: string | undefined;
}

/** The line from no deal to all that was wanted; below it the better text and the moments, side by side where there is room. */
export function OwnResult({ verdict, party, reachMeans }: OwnResultProps) {
  return (
    <>
      <OwnLine line={verdict.line} party={party} />
      {reachMeans !== undefined && <p class="own-reach mt2 small paper-muted">{reachMeans}</p>}
      <div class="own-columns mt4 grid">
        <OwnBetter better={verdict.better} />
        <OwnMoments moments={verdict.moments} />
      </div>
    </>
  );
}

// The moments that decided a game for one's own delegation.

/** The decisive ones first, each under its leaf of the calendar. */
function OwnMoments({ moments }: { readonly moments: readonly OwnMomentModel[] }) {
  const { say } = useSpeaker();
  return (
    <section class="own-moments" aria-labelledby="own-moments-heading">
      <h3 id="own-moments-heading" class="own-heading document-title">
        {say('moment.heading')}
      </h3>
      {moments.length === 0 && <p>{say('moment.none')}</p>}
      <ol class="own-moments-list stack gap4">
        {moments.map(({ key, day, deed, meant }) => (
          <li key={key} class="own-moment stack gap3">
            <p class="own-moment-day">
              <span class="vh">{day.words}</span>
              <span class="own-moment-above note full" aria-hidden="true">
                {day.above}
              </span>
              <b aria-hidden="true">{day.short}</b>
            </p>
            <div>
              <p class="own-moment-deed">{deed}</p>
              <p>{meant}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

// A text that would have been better for one's own delegation.

/** Article by article: what was signed is struck, what was possible is bold; then its price, or that there was none. */
function OwnBetter({ better }: { readonly better: OwnBetterModel }) {
  const { say } = useSpeaker();
  const { about, rows, words, signed, is } = better;
  return (
    <section class="own-better" aria-labelledby="own-better-heading">
      <h3 id="own-better-heading" class="own-heading document-title">
        {say(is === 'none' ? 'better.heading-none' : 'better.heading')}
      </h3>
      {about !== undefined && <p class="note paper-faint mt1">{about}</p>}
      {rows.length > 0 && (
        <table class="own-better-text small full break-anywhere collapse" aria-labelledby="own-better-heading">
          <thead>
            <tr>
              <th class="label" scope="col">
                {say('better.article')}
              </th>
              <th class="label" scope="col">
                {say(signed ? 'better.signed' : 'better.stood')}
              </th>
              <th class="label" scope="col">
                {say('better.instead')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ title, was, better: instead }) => (
              <tr key={title}>
                <th class="label" scope="row">
                  {title}
                </th>
                <td>
                  <s class="paper-faint">{was}</s>
                </td>
                <td>
                  <b>{instead}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {words.map((each) => (
        <p class="mt1" key={each}>
          {each}
        </p>
      ))}
    </section>
  );
}

// Points of the player's delegation, on a line from 0 to the best that any text brings.

interface OwnLineProps {
  readonly line: OwnLineModel;
  readonly party: PartyMark;
}

/** The bar with its marks, and below it each mark with its number: the words say all that the bar shows. */
function OwnLine({ line, party }: OwnLineProps) {
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
