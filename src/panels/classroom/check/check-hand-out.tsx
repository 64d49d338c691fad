import { useState } from 'preact/hooks';
import type { CheckTime } from '#session/classroom/check/check-result.ts';
import type { CheckForm } from '#session/classroom/check/questions.ts';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { CheckPlaces } from './check-places.ts';

interface CheckHandOutProps {
  readonly places: CheckPlaces;
  readonly onCopy: (place: string) => Promise<boolean>;
}

/** The forms that a class may begin with, and those for the half that takes them the other way round. */
const FORMS = [
  ['class-link-before', 'before', 'a'],
  ['class-link-after', 'after', 'b'],
  ['class-link-before-b', 'before', 'b'],
  ['class-link-after-a', 'after', 'a'],
] as const satisfies readonly (readonly [string, CheckTime, CheckForm])[];

/** Addresses of the forms, to be copied. */
export function CheckHandOut({ places, onCopy }: CheckHandOutProps) {
  const { say } = useSpeaker();
  const [copied, setCopied] = useState<boolean>();
  return (
    <section class="check-part" aria-labelledby="check-hand-out">
      <h2 id="check-hand-out">{say('concept-check.class-hand-out')}</h2>
      <p>{say('concept-check.class-hand-out-about')}</p>
      <ul class="check-hand-out stack">
        {FORMS.map(([id, occasion, form]) => {
          const name = say(`concept-check.${id}`);
          const place = places.form(occasion, form);
          return (
            <li key={id}>
              <a href={place}>{name}</a>
              <Button kind="paper" icon="copy" onClick={async () => setCopied(await onCopy(place))}>
                <FormattedMessage id="concept-check.class-link-copy" values={{ name }} />
              </Button>
            </li>
          );
        })}
      </ul>
      <p role="status">
        {copied !== undefined && say(copied ? 'concept-check.class-link-copied' : 'concept-check.result-not-copied')}
      </p>
    </section>
  );
}
