/** A package in the built page, as Vite lists it. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** Identifier of its licence, such as `MIT`. */
  readonly identifier?: string;
  /** The whole licence. */
  readonly text?: string;
}

/**
 * Returns the licences of a built page in Markdown: the project's own, the credits of what it shows, and those of each package.
 * Packages with the same licence text share it.
 */
export function licencesText(own: string, credits: string, packages: readonly BundledPackage[]): string {
  const texts = new Map<string, string[]>();
  for (const {
    name,
    version,
    identifier = 'licence not named',
    text = 'No licence text comes with this package.',
  } of packages) {
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version} (${identifier})`]);
  }
  const parts = [...texts].map(([text, names]) => `### ${names.join(', ')}\n\n${asBlock(text)}`);
  return `# Licences\n\n${asBlock(own)}\n\n${lowered(credits)}\n\n## Packages\n\n${parts.join('\n\n')}\n`;
}

/** A document as a part of another: its headings one level lower. */
function lowered(text: string): string {
  return text.replace(/^#/gm, '##').trim();
}

/** Text as it is written: indented code, in which no sign means anything. */
function asBlock(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
}
