/** The moments that decided a game for one's own delegation. */
import type { OwnMomentModel } from '#session/screens/own-verdict-model.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

/** The decisive ones first, each under its leaf of the calendar. */
export function OwnMoments({ moments }: { readonly moments: readonly OwnMomentModel[] }) {
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
