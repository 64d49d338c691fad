/** The guide for people who run a server: its commands, files, addresses and settings exist, and no topic is long. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLog } from '#server/main.ts';

const FOLDER = 'docs/use/hosting';
const PAGES = ['docs/use/hosting.md', ...readdirSync(FOLDER).map((name) => join(FOLDER, name))];
const MOST_WORDS = 400;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: object };

/** Files whose text a setting or an address of the guide must be in. */
const sources = [
  'src/server/settings/server-settings.ts',
  'src/server/health/answer-probes.ts',
  'src/server/health/prometheus.ts',
  'tools/serve.mjs',
  'tools/host/run.mjs',
  'tools/host/Caddyfile',
  'vite.config.ts',
].map((path) => readFileSync(path, 'utf8'));
const isInSource = (text: string) => sources.some((source) => source.includes(text));

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names commands that package.json has', () => {
    for (const name of found(text, /npm run (?:-s )?([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
  });

  it('leads to files that there are', () => {
    const places = found(text, /\]\(([^)#\s]+)[^)]*\)/g).filter((place) => !place.includes('://'));
    for (const place of places) expect(existsSync(join(dirname(page), place)), place).toBe(true);
  });

  it('names settings that the server reads', () => {
    for (const name of found(text, /\b(PARLEY_[A-Z]+(?:_[A-Z]+)*)\b/g)) expect(isInSource(name), name).toBe(true);
  });

  it('has no topic of more than 400 words', () => {
    const topics = text.split(/^## /m);
    for (const topic of topics) expect(topic.split(/\s+/).length, topic.slice(0, 40)).toBeLessThanOrEqual(MOST_WORDS);
  });
});

describe('watching.md', () => {
  const text = readFileSync(join(FOLDER, 'watching.md'), 'utf8');

  it('names addresses that are answered, and figures that are shown', () => {
    for (const path of found(text, /^\| `(\/\w+)`/gm)) expect(isInSource(`'${path}'`), path).toBe(true);
    // `parley_classes` and its like are made from one name.
    for (const name of found(text, /`parley_(\w+)`/g)) expect(isInSource(name), name).toBe(true);
  });

  it('names the parts of a line of the log', () => {
    const lines: string[] = [];
    jsonLog({ say: () => {}, warn: (line) => lines.push(line) }).error(new Error('x'));
    for (const key of Object.keys(JSON.parse(lines[0] ?? ''))) expect(text).toContain(`\`${key}\``);
  });
});

it('upkeep.md has the commands that the tests carry out', () => {
  const text = readFileSync(join(FOLDER, 'upkeep.md'), 'utf8');
  expect(text).toContain('tar --exclude=lock -czf');
  expect(readFileSync('tests/server/live/upkeep.test.ts', 'utf8')).toContain("'--exclude=lock', '-czf'");
  expect(text).toContain('server.mjs copy ');
  expect(readFileSync('tools/host/run.mjs', 'utf8')).toContain("command === 'copy'");
});
