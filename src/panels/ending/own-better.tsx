/** A text that would have been better for one's own delegation. */
import type { OwnBetterModel } from '#session/screens/own-verdict-model.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

/** Article by article: what was signed is struck, what was possible is bold; then its price, or that there was none. */
export function OwnBetter({ better }: { readonly better: OwnBetterModel }) {
  const { say } = useSpeaker();
  const { about, rows, words, signed, is } = better;
  return (
    <section class="own-better" aria-labelledby="own-better-heading">
      <h3 id="own-better-heading" class="own-heading document-title">
        {say(is === 'none' ? 'better.heading-none' : 'better.heading')}
      </h3>
      {about !== undefined && <p class="note paper-faint">{about}</p>}
      {rows.length > 0 && (
        <table class="own-better-text small full" aria-labelledby="own-better-heading">
          <thead>
            <tr>
              <th scope="col">{say('better.article')}</th>
              <th scope="col">{say(signed ? 'better.signed' : 'better.stood')}</th>
              <th scope="col">{say('better.instead')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ title, was, better: instead }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>
                  <s>{was}</s>
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
        <p key={each}>{each}</p>
      ))}
    </section>
  );
}
