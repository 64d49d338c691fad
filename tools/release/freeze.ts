import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, keepFiles, releasesIn, removeUnusedParts } from '../../src/cli/release/archive.ts';
import { engineIn } from '../../src/cli/release/engine-of.ts';
import { digestOf } from '../../src/record/digest.ts';
import type { PlayedBy, Release } from '../../src/record/release.ts';
import { BASE_POLICY, policyText } from '../vite/policy.ts';

/** A release to freeze. */
interface Freezing {
  /** Scripts and styles of the page, by their names. */
  readonly files: Files;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** True if it may replace the last release, provided that games are played with the same versions. */
  readonly again: boolean;
}

/**
 * Puts a release into the archive, and says what it weighs. What games are played by is frozen once.
 * @throws Error where it is frozen already
 */
export function freeze(folder: string, { files, day, again }: Freezing): string {
  // As its own engine says, so that it is known to run without a page.
  const { playedBy } = engineIn(files);
  const releases = releasesIn(folder);
  const same = releases.find((release) => isPlayedBy(release, playedBy));
  if (same !== undefined && !(again && same === releases.at(-1))) {
    throw new Error(
      `Release ${same.name} has these rules, negotiators and scenarios already: nothing was frozen. Freeze the last release --again to put this page in its place.`,
    );
  }
  const name = same?.name ?? String(releases.length + 1);
  const release: Release = { name, day, ...playedBy };
  const kept = keepFiles(folder, name, { ...files, 'index.html': releasePage(release) });
  const others = releases.filter((each) => each !== same);
  writeFileSync(join(folder, 'releases.json'), `${JSON.stringify([...others, release], undefined, 2)}\n`);
  removeUnusedParts(folder);
  return `Release ${name} of ${day}: rules ${playedBy.rulesVersion}, negotiators ${playedBy.negotiatorsVersion}, ${Object.keys(playedBy.scenarios).length} scenarios. ${inKilobytes(kept.bytes)} compressed, ${inKilobytes(kept.added)} of them new in the archive.`;
}

function isPlayedBy(release: Release, { rulesVersion, negotiatorsVersion, scenarios }: PlayedBy): boolean {
  const of = (each: PlayedBy) => digestOf([each.rulesVersion, each.negotiatorsVersion, each.scenarios]);
  return of(release) === of({ rulesVersion, negotiatorsVersion, scenarios });
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}

/** Policy of a release: it asks nobody else for anything, and has no script in its document. */
const RELEASE_POLICY = { ...BASE_POLICY, 'connect-src': "'self'" };

/** The document of a release, which lies in `releases/NAME/` beside the Parley of today; the typefaces are those of today. */
export function releasePage({ name, day }: Pick<Release, 'name' | 'day'>): string {
  return `<!doctype html>
<html lang="en" data-release="${name}" data-day="${day}" data-today="../../">
  <head>
    <meta charset="utf-8">
    <title>Parley</title>
    <meta http-equiv="Content-Security-Policy" content="${policyText(RELEASE_POLICY)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="dark light">
    <meta name="theme-color" content="#121c27">
    <meta name="robots" content="noindex">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="../fonts.css">
    <link rel="stylesheet" href="style.css">
  </head>
  <body>
    <div id="app"></div>
    <noscript>Parley is played in the page itself, so it needs JavaScript.</noscript>
    <script type="module" src="page.js"></script>
  </body>
</html>
`;
}
