import { describe, expect, it } from 'vitest';
import { ENDING_KINDS } from '#engine/model/ending.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { FORMAT } from '#record/formats.ts';
import { decodeGame, LINK_FORMAT } from '#record/link/link-codec.ts';
import { MOVE_KINDS } from '#record/move-kinds.ts';
import { releaseOf } from '#record/release.ts';
import { filesOf, releasesIn } from '../../src/cli/release/archive.ts';
import { engineIn } from '../../src/cli/release/engine-of.ts';
import { sampleSize } from '../properties/fuzz-runs.ts';
import { formatIn, linksOf, writeLinks } from './golden-links.ts';

const ARCHIVE = 'assets/releases';
const RELEASES = releasesIn(ARCHIVE);

describe.each(RELEASES)('release $name', (release) => {
  const files = filesOf(ARCHIVE, release.name);
  const engine = engineIn(files);
  const isOfToday = release.rulesVersion === RULES_VERSION && release.negotiatorsVersion === NEGOTIATORS_VERSION;
  // Never written anew: somebody has links like them.
  if (process.env['PARLEY_WRITE_GOLDEN'] === '1' && isOfToday) writeLinks(release.name, engine);
  const links = linksOf(release.name);

  it('is played by what its own engine says', () => {
    expect(release).toMatchObject(engine.playedBy);
  });

  // What a release of before opens is changed by nothing that changes here.
  const opened = links.filter((_, index) => isOfToday || index % sampleSize(4, 1) === 0);
  it.each(opened)('opens what it was frozen with: format $format, $what', ({ code, scenario, told }) => {
    expect(engine.replay(code, { scenario })).toEqual(told);
    expect(told).toMatchObject({ valid: true, verified: true });
  });

  it('is found by its links', () => {
    for (const { code } of links.filter(({ scenario }) => scenario === undefined)) {
      const decoded = decodeGame(code);
      expect(decoded.ok && releaseOf(decoded.record, [release])).toBe(release);
    }
  });

  it('has links of every ending', () => {
    expect(new Set(links.flatMap(({ told }) => told.ending ?? []))).toEqual(new Set(ENDING_KINDS));
  });

  it('has them in each format that there was', () => {
    for (const { code, format } of links) expect(formatIn(code)).toBe(format);
    if (isOfToday) expect(links.map(({ format }) => format)).toEqual(expect.arrayContaining([FORMAT, LINK_FORMAT]));
  });

  // Moves that are added later are in no release of before.
  it.runIf(isOfToday).each([...new Set(links.map(({ format }) => format))])(
    'has links of every kind of move in format %i, as they were found when it was frozen',
    (format) => {
      const found = links.filter((link) => link.format === format).flatMap(({ what }) => what.split(', '));
      expect(found).toEqual(expect.arrayContaining([...MOVE_KINDS]));
    },
  );

  it('says what is wrong with what is no link, and throws nothing', () => {
    for (const code of ['', 'what is this', 'A', 'AAAA'.repeat(50), String(links[0]?.code.slice(0, -9))])
      expect(engine.replay(code)).toMatchObject({ valid: false, verified: false });
  });

  it('knows no page, and asks for nothing that does not lie beside it', () => {
    const open = ['engine.js'];
    const seen = new Set<string>();
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      const text = String(files[file]);
      expect(text).not.toMatch(/\b(?:document|localStorage|location)\.\w/);
      open.push(...[...text.matchAll(/from\s*"\.\/([\w.-]+)"/g)].map(([, name]) => String(name)));
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});
