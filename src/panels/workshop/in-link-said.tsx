import { useSpeaker } from '../parts/use-speaker.ts';

/** Sentence on the share of a scenario that a link carries. */
export function InLinkSaid({ inLink }: { readonly inLink: 'whole' | 'shortened' | 'missing' }) {
  const { say } = useSpeaker();
  return (
    <section class="in-link-said" aria-labelledby="in-link-heading">
      <h2 id="in-link-heading">{say('workshop-bench.link')}</h2>
      <p class="muted">{say(`workshop-bench.link-${inLink}`)}</p>
    </section>
  );
}
