import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { FoldedArticles } from '#panels/table/text/folded-articles.tsx';
import { render } from '../../../support/render.tsx';
import { VENUE } from '../articles.ts';
import { RUSSIA } from '../parties.ts';

const line = () => within(screen.getByRole('list')).getByRole('listitem');

describe('the articles of a part that waits', () => {
  it('say what the person wants, in its own column, and what that can be worth', () => {
    render(<FoldedArticles articles={[VENUE]} you={RUSSIA.party} />);
    expect(line().textContent).toBe('Article 1 VenueRussia wants: Moscowworth to you up to 10');
    const wish = line().querySelector<HTMLElement>('.folded-wish');
    expect(wish?.style.getPropertyValue('--column')).toBe(String(RUSSIA.party));
  });

  it('leave out what is not known', () => {
    const cells = VENUE.cells.map((cell) => ({ ...cell, label: undefined }));
    render(<FoldedArticles articles={[{ ...VENUE, cells }]} you={RUSSIA.party} />);
    expect(line().querySelector('.folded-wish')).toBeNull();
  });
});
