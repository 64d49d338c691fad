import { useSpeaker } from '../parts/use-speaker.ts';

interface VerdictSaidProps {
  /** True if the verdict is about the current text. */
  readonly isCurrent: boolean;
  readonly lines: readonly string[];
  readonly tracks: readonly { readonly title: string | undefined; readonly lines: readonly string[] }[];
}

/** Verdict on a scenario as a game, in sentences. */
export function VerdictSaid({ isCurrent, lines, tracks }: VerdictSaidProps) {
  const { say } = useSpeaker();
  return (
    <section class="verdict-said" aria-labelledby="verdict-heading">
      <h2 id="verdict-heading">{say('workshop.verdict')}</h2>
      {!isCurrent && <p class="note muted">{say('workshop.verdict-before')}</p>}
      {tracks.map(({ title, lines: said }, index) => (
        <div key={index}>
          {title !== undefined && <h3>{title}</h3>}
          {said.map((line, key) => (
            <p key={key}>{line}</p>
          ))}
        </div>
      ))}
      {lines.map((line, key) => (
        <p key={key}>{line}</p>
      ))}
    </section>
  );
}
