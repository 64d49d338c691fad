import { expect, test } from 'vitest';
import { changed } from '../scenario/diagnose.ts';
import { call } from './memory-terminal.ts';

/** Two neighbours who can talk, and share too little to sign the garden. */
const FILES = { 'small.yaml': changed(['kind: relayed, opensWith: visit', 'kind: direct']) };

test('games are played where that is asked for, and remarked on at their place in the file', () => {
  const { status, stdout } = call(['check', 'small.yaml', '--play', '40'], FILES);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^small\.yaml:\d+:\d+ warning seldom-signed: In 40 test games .*"garden"/m);
  expect(stdout).toContain('of 40 games among its negotiators');
  expect(stdout).toMatch(/^100\.0 % +only a part was signed/m);
  expect(call(['check', 'small.yaml'], FILES).stdout).not.toContain('games');
});

test('what is meant is not remarked on', () => {
  const meant = `${FILES['small.yaml']}intended: [{ remark: seldom-signed, about: garden, because: They part here. }]\n`;
  expect(call(['check', 'small.yaml', '--play', '40'], { 'small.yaml': meant }).stdout).not.toContain('seldom-signed');
});

test('scripts are told the counts', () => {
  expect(call(['check', 'small.yaml', '--play', '3', '--json'], FILES).json()).toMatchObject({
    files: [{ file: 'small.yaml', ok: true, played: { games: 3, endings: { opening: 3 } } }],
  });
});

test('games of no number are refused', () => {
  expect(call(['check', 'small.yaml', '--play', 'many'], FILES).status).toBe(2);
});
