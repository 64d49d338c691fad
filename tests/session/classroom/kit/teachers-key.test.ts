import { describe, expect, it } from 'vitest';
import { articleKind } from '#session/classroom/kit/article-kind.ts';
import type { KitBlock } from '#session/classroom/kit/kit-block.ts';
import { teachersKey } from '#session/classroom/kit/teachers-key.ts';
import { compileTold } from '../../../support/compile-told.ts';
import { shippedScenario } from '../../../support/scenarios.ts';

const game = (id: string) => compileTold(shippedScenario(id));
const tables = (blocks: readonly KitBlock[]) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

describe('the key of the job offer', () => {
  const offer = game('job-offer');

  it('says what kind each question is, as its author meant it', () => {
    const kinds = offer.scenario.issues.map(({ id }, issue) => [id, articleKind(offer, issue).kind]);
    expect(Object.fromEntries(kinds)).toEqual({
      salary: 'shared-out',
      start: 'trade',
      remote: 'trade',
      training: 'common',
      probation: 'shared-out',
    });
  });

  it('names the text in which late start goes against no days at home, with what it brings', () => {
    const good = tables(teachersKey(offer).blocks).at(-1);
    const row = (title: string) => good?.rows.find(([first]) => first?.includes(title))?.[1];
    expect(row('First day')).toBe('1 August');
    expect(row('Work from home')).toBe('No day');
    expect(row('Candidate')).toBe('84 (+29)');
    expect(row('Firm')).toBe('84 (+29)');
  });

  it('maps all texts, those that suit both apart', () => {
    const block = teachersKey(offer).blocks.find(({ kind }) => kind === 'map');
    const texts = block?.kind === 'map' ? block.map.texts : [];
    const suits = texts.filter(({ kind }) => kind === 'suits');
    expect(suits.length).toBeGreaterThan(50);
    expect(suits.every(({ x, y }) => x >= 55 && y >= 55)).toBe(true);
  });
});

describe('the key of a scenario without a deal', () => {
  it('says that none suits all, and names none', () => {
    const blocks = teachersKey(game('guarantees-2025')).blocks;
    const said = blocks.flatMap((block) => (block.kind === 'words' ? [block.words] : []));
    expect(said.some((words) => words.includes('No possible deal suits every signatory'))).toBe(true);
  });
});
