import type { LinkSays } from '#session/screens/link-says.ts';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** Result that a link claims before it is verified: words alone, without picture or seal. */
export function LinkSaid({ headline, articles }: LinkSays) {
  const { say } = useSpeaker();
  return (
    <PaperSheet class="message-sheet link-said" aria-labelledby="link-said-heading">
      <h2 id="link-said-heading">{say('notice.link-says')}</h2>
      <p class="label">{say('notice.link-says-note')}</p>
      <p class="message-words reading break-anywhere">{headline}</p>
      <dl>
        {articles.map(({ title, answer }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </PaperSheet>
  );
}
