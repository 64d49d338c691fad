import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { ArticleAtEnd } from '#engine/hindsight/game-at-the-end.ts';
import { PartedArticle } from '#panels/classroom/results/parted-article.tsx';
import { articlesParted } from '#session/classroom/results/articles-parted.ts';
import type { BoardRow } from '#session/classroom/results/board-row.ts';
import { render } from '../../../support/render.tsx';
import { smallScenario } from '../../../support/scenarios.ts';
import { say } from '../../../support/speaker.ts';

const TABLED: ArticleAtEnd = { option: 1, left: 'tabled' };
const EMPTY: ArticleAtEnd = { left: 'empty' };
const SIGNED: ArticleAtEnd = { option: 1, left: 'accepted' };

/** Shows the article that parted tables, of which each left the first article so. */
function showTables(...left: readonly ArticleAtEnd[]): void {
  const rows = left.map((article) => ({ articles: [article] })) as unknown as BoardRow[];
  render(<PartedArticle scenario={smallScenario()} rows={rows} articles={articlesParted(rows, [0])} />);
}

describe('the article that divided a class', () => {
  it('is none where all tables agreed on the same', () => {
    showTables(SIGNED, SIGNED);
    expect(screen.getByText(say('class-results.parted-none'))).toBeDefined();
  });

  it('is none where no table agreed on anything, and nobody is told that they did', () => {
    showTables(EMPTY, EMPTY);
    expect(screen.getByText(say('class-results.parted-nothing'))).toBeDefined();
    expect(screen.queryByText(say('class-results.parted-none'))).toBeNull();
  });

  it('is none where a wording was only tabled', () => {
    showTables(TABLED, TABLED);
    expect(screen.getByText(say('class-results.parted-nothing'))).toBeDefined();
  });
});
