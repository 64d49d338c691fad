import type { RipenessModel } from '#session/table/frame/ripeness-model.ts';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { TERMS } from '../../parts/terms.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Ripeness of the conflict, as far as the person's chair can see it. */
export function RipenessList({ ripeness }: { readonly ripeness: readonly RipenessModel[] }) {
  const { say } = useSpeaker();
  if (ripeness.length === 0) return null;
  return (
    <section class="ripeness" aria-labelledby="ripeness-heading">
      <h3 id="ripeness-heading">{say('others.moment')}</h3>
      <p>
        <FormattedMessage id="others.moment-about" draw={TERMS} />
      </p>
      <ul class="stack">
        {ripeness.map((one) => (
          <li key={one.track}>
            <b>{one.title}</b>
            <p>{one.hurt}</p>
            <p>{one.wayOut}</p>
          </li>
        ))}
      </ul>
      <p>{say('others.moment-of-others')}</p>
    </section>
  );
}
