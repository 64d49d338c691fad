import { createHash } from 'node:crypto';
import { marked } from 'marked';
import { BASE_POLICY, policyText } from '../policy.ts';

/** The look of a page that is only read: the device's own typeface, light or dark as the device is. */
const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word }
h1, h2, h3 { line-height: 1.25 }
table { border-collapse: collapse; overflow-wrap: anywhere }
th, td { border: 1px solid; padding: .375rem .625rem; text-align: start; vertical-align: top }
pre { white-space: pre-wrap; font-size: .875rem }
@media (max-width: 30em) { table { font-size: .875rem } th, td { padding: .25rem } }
a { color: LinkText }
`;

/** A document of the page's folder. */
export interface WrittenPage {
  /** Tag of the language that it is in. */
  readonly language: string;
  /** Text of the link back to the first screen. */
  readonly back: string;
  /** Text in Markdown, which begins with a heading. */
  readonly text: string;
}

/** Returns a document as HTML that runs no script and loads nothing. */
export function writtenPage({ language, back, text }: WrittenPage): string {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? 'Parley';
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const policy = policyText({
    'default-src': BASE_POLICY['default-src'] ?? "'none'",
    'style-src': `'sha256-${hash}'`,
    'base-uri': "'none'",
    'form-action': "'none'",
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Parley</title>
<style>${STYLE}</style>
</head>
<body>
<nav><a href="./">${escaped(back)}</a></nav>
<main>
${marked.parse(text, { async: false })}</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
