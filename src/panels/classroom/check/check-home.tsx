import { type CheckResult, type CheckTime, OCCASIONS } from '#session/classroom/check/check-result.ts';
import { pupilCode } from '#session/classroom/check/pupil-code.ts';
import { lineOf } from '#session/classroom/check/result-line.ts';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { CheckFrame } from './check-frame.tsx';
import type { CheckPlaces } from './check-places.ts';

interface CheckHomeProps {
  readonly places: CheckPlaces;
  /** Results of checks done on this device. */
  readonly given: readonly CheckResult[];
  readonly onHome: () => void;
}

/**
 * First screen of the check: its purpose, and its ways in: before the game, after it, for a class. Pupils come here, so
 * the key is on the page for a class.
 */
export function CheckHome({ places, given, onHome }: CheckHomeProps) {
  const { say } = useSpeaker();
  const back = { to: places.guide, name: say('concept-check.to-guide') };
  return (
    <CheckFrame heading={say('concept-check.title')} back={back} onHome={onHome}>
      <p>{say('concept-check.about')}</p>
      <p>{say('concept-check.about-kept')}</p>
      <div class="check-ways stack gap4">
        {OCCASIONS.map((occasion) => (
          <Beginning key={occasion} occasion={occasion} to={places.form(occasion)} />
        ))}
      </div>
      <Given places={places} given={given} />
      <section class="check-part" aria-labelledby="check-for-class">
        <h2 id="check-for-class">{say('concept-check.for-class')}</h2>
        <p>{say('concept-check.for-class-about')}</p>
        <p>{say('concept-check.about-use')}</p>
        <a class="button button--paper" href={places.class}>
          {say('concept-check.for-class')}
        </a>
      </section>
    </CheckFrame>
  );
}

function Beginning({ occasion, to }: { readonly occasion: CheckTime; readonly to: string }) {
  const { say } = useSpeaker();
  const name = say(`concept-check.${occasion}`);
  return (
    <section class="check-way flex" aria-labelledby={`check-${occasion}`}>
      <h2 id={`check-${occasion}`}>{name}</h2>
      <p>{say(`concept-check.${occasion}-about`)}</p>
      <a class="button button--primary" href={to}>
        <span>
          <FormattedMessage id="concept-check.begin" values={{ name }} />
        </span>
      </a>
    </section>
  );
}

function Given({ places, given }: Pick<CheckHomeProps, 'places' | 'given'>) {
  const { say } = useSpeaker();
  if (given.length === 0) return null;
  return (
    <section class="check-part" aria-labelledby="check-given">
      <h2 id="check-given">{say('concept-check.here-already')}</h2>
      <ul class="check-given">
        {given.map((result) => (
          <li key={lineOf(result)}>
            <a href={places.line(lineOf(result))}>
              {say('concept-check.here-one', {
                code: pupilCode(say, result),
                occasion: say(`concept-check.occasion-${result.occasion}`),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
