import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileGame } from '#engine/setup/compile-game.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { proofread } from '#scenario/proofreading/proofread.ts';

const FOLDER = 'scenarios/templates';
const FILES = readdirSync(FOLDER);

describe.each(FILES)('the template %s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const parsed = parseScenario(text, file);
  if (!parsed.ok) throw new Error(`${file} cannot be played.`);

  it('is played, checked and proof-read without a remark', () => {
    expect(parsed.warnings).toEqual([]);
    expect(proofread(parsed.scenario).findings).toEqual([]);
    expect(compileGame(parsed.scenario).common.tracks.length).toBeGreaterThan(0);
  });

  it('is in block style, where a comma does no harm', () => {
    const inFlow = text.split('\n').filter((line) => /^[^#"]*(?::|-) [{[]/.test(line));
    expect(inFlow).toEqual([]);
  });
});
