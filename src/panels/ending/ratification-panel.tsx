/** Reception of the signed text in one delegation's home. */
import type { RatificationModel } from '#session/screens/aftermath-model.ts';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** The verdict, the support as a bar with the needed mark on it, and a reason for each faction. */
export function RatificationPanel({ ratification }: { readonly ratification: RatificationModel }) {
  const { say } = useSpeaker();
  const { name, title, ratified, support, needed, words, why, reasons } = ratification;
  return (
    <li class={`after-home ${partyClass(ratification.order)}`}>
      <Mark party={ratification} size={30} decorative />
      <div>
        <h4 class="after-home-name strong">
          {name} <span>{title}</span>
        </h4>
        <p class="after-home-verdict small gap1 flex">
          <Icon name={ratified ? 'check' : 'x'} size={16} />
          <b>{words}</b>
        </p>
        <div class="after-bar" aria-hidden="true">
          <span class="after-bar-support" style={{ width: `${support}%` }} />
          <span class="after-bar-needed" style={{ left: `${needed}%` }} />
        </div>
        {reasons.length > 0 && (
          <details class="after-reasons small paper-muted">
            <summary>
              <Icon name="chevron-right" size={14} />
              <span aria-hidden="true">{say('debrief.home-why')}</span>
              <span class="vh">{why}</span>
            </summary>
            <ul>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
