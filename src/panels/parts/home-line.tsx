/** Whether home would stand behind a text, for the delegation that asks itself. */
import type { HomeModel } from '#session/home-model.ts';
import { Icon } from './icon.tsx';

/** The verdict in one line; the reasons open below it. */
export function HomeLine({ home }: { readonly home: HomeModel }) {
  return (
    <details class={home.ratifies ? 'home-line' : 'home-line home-line--no'}>
      <summary>
        <Icon name={home.ratifies ? 'check' : 'alert-triangle'} size={16} />
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
