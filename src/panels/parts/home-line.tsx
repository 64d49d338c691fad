/** Forecast of the home's support for a text, for the delegation itself. */
import type { HomeModel } from '#session/home-model.ts';
import { Icon } from './icon.tsx';

/** A check mark, a warning or, where it could go either way, neither. */
function iconOf({ ratifies, isOpen }: HomeModel): string {
  if (isOpen) return 'info-circle';
  return ratifies ? 'check' : 'alert-triangle';
}

/** The verdict in one line; the reasons open below it. */
export function HomeLine({ home }: { readonly home: HomeModel }) {
  return (
    <details class={home.ratifies || home.isOpen ? 'home-line mt1 small' : 'home-line mt1 small home-line--no'}>
      <summary>
        <Icon name={iconOf(home)} size={16} />
        <span>{home.words}</span>
      </summary>
      <ul>
        {home.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
