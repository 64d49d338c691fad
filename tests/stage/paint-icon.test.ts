import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pathsOf } from '#stage/paint-icon.ts';

test('every bundled icon is drawn by paths alone, so that the stage shows what the page shows', () => {
  const files = readdirSync('assets/icons');
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const source = readFileSync(`assets/icons/${file}`, 'utf8');
    expect(pathsOf(source).length, file).toBeGreaterThan(0);
    expect(source, file).not.toMatch(/<(?:circle|rect|line|poly)/);
  }
});

test('the empty square around an icon is not drawn', () => {
  expect(pathsOf('<svg><path stroke="none" d="M0 0h24v24H0z"/><path d="M4 4h2" /></svg>')).toEqual(['M4 4h2']);
});
