import type { Release } from '../../src/record/release.ts';
import { BASE_POLICY, policyText } from '../vite/policy.ts';

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
