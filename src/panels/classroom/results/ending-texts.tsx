/** The text of a game as the talks left it, part by part. */
import type { EndingTrack } from '#session/screens/ending-model.ts';

/** Signed or not, and each article with what stands there; what was not accepted is in brackets. */
export function EndingTexts({ tracks }: { readonly tracks: readonly EndingTrack[] }) {
  return (
    <>
      {tracks.map(({ track, title, statusWords, signed, clauses }) => (
        <section key={track} class="whole-text">
          <h3>{title}</h3>
          <p class="board-small small muted">{statusWords}</p>
          <ol>
            {clauses.map(({ number, title: article, label, left }) => (
              <li key={number} value={number}>
                <b>{article}.</b> {signed || left === 'empty' ? label : `[${label}]`}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
