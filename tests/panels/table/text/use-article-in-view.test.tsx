import { waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { useArticleInView } from '#panels/table/text/use-article-in-view.ts';
import { render } from '../../../support/render.tsx';

function Text({ about }: { readonly about: number | undefined }) {
  useArticleInView(about);
  return (
    <div class="text-scroll">
      {[0, 1].map((issue) => (
        <section key={issue} class="track">
          <h4 id={`article-${issue}`}>{issue}</h4>
        </section>
      ))}
    </div>
  );
}

/** Lays the parts of a text out, which nobody does here: each so high, one below the other. */
function layOut(root: Element, height: number): HTMLElement {
  const region = root.querySelector<HTMLElement>('.text-scroll');
  if (!region) throw new Error('there is no text');
  for (const [place, part] of [...region.querySelectorAll('.track')].entries()) {
    part.getBoundingClientRect = () => new DOMRect(0, place * height - region.scrollTop, 100, height);
  }
  return region;
}

it('turns the text to the part of an article when it is another one, and lets it be turned away', async () => {
  const { container, rerender } = render(<Text about={undefined} />);
  const region = layOut(container, 400);
  rerender(<Text about={1} />);
  await waitFor(() => expect(region.scrollTop).toBe(400));
  region.scrollTop = 20;
  rerender(<Text about={1} />);
  rerender(<Text about={undefined} />);
  // What follows a drawing follows before the next one.
  rerender(<Text about={undefined} />);
  expect(region.scrollTop).toBe(20);
});
