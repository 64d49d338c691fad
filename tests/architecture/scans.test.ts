import { describe, expect, it } from 'vitest';
import { checkScans } from './check-scans.ts';
import { readSources } from './read-sources.ts';

describe('negotiators and beliefs', () => {
  it('ask the mind, and search no list that grows with a game', () => {
    expect(checkScans(readSources('src'))).toEqual([]);
  });
});

describe('the check of searches', () => {
  const uses = (source: string, path = 'src/engine/negotiators/acting/a.ts') => checkScans([{ path, source }]);

  it.each([
    ['a filter', 'export const f = (view: View) => view.offers.filter(isOwn);'],
    ['a loop', 'export function f(view: View) { for (const line of view.record) g(line); }'],
    [
      'a destructured list',
      'export const f = ({ claims, party }: View) => claims.some(({ about }) => about === party);',
    ],
    ['a list under another name', 'export function f(view: View) { const { drafts: texts } = view; return g(texts); }'],
    ['a list that is handed on', 'export const f = (view: View) => byId(view.questions, 1);'],
    ['a name in brackets', "export const f = (view: View) => view['declarations'].length > view['record'].at(-1);"],
  ])('finds %s', (_, source) => {
    expect(uses(source)).toHaveLength(1);
    expect(uses(source, 'src/engine/beliefs/a.ts')).toHaveLength(1);
    expect(uses(source, 'src/engine/mind/a.ts')).toEqual([]);
  });

  it.each([
    ['a length', 'export const f = (view: View) => view.record.length;'],
    ['the clauses of a letter', 'export const f = (letter: SeenOffer) => letter.clauses.filter(isFirm);'],
    ['the articles of a track', 'export const f = ({ issues }: TrackRules) => issues.map(g);'],
  ])('lets pass %s', (_, source) => {
    expect(uses(source)).toEqual([]);
  });
});
