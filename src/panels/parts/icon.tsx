/** Outlines beside words. The pictures are plain SVG files of a fixed set, inlined when the page is built. */

const FILES = import.meta.glob<string>('../../../assets/icons/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const SOURCES: ReadonlySet<string> = new Set(Object.values(FILES));

/** The SVG text of an icon; undefined where the set has none of that name. */
export function iconSource(name: string): string | undefined {
  return FILES[`../../../assets/icons/${name}.svg`];
}

/** True if a text is the SVG source of an icon. */
export function isIconSource(text: string): boolean {
  return SOURCES.has(text);
}

export interface IconProps {
  /** A file of assets/icons without its ending; another name draws nothing. */
  readonly name: string;
  /** Edge in pixels at normal type; 18 when absent. */
  readonly size?: number;
}

/** A picture beside a word, hidden from screen readers: the word says it. */
export function Icon({ name, size = 18 }: IconProps) {
  const source = iconSource(name);
  if (source === undefined) return null;
  const edge = `${size / 16}rem`;
  return (
    <span
      class="icon"
      data-icon={name}
      aria-hidden="true"
      style={{ width: edge, height: edge }}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a file of this repository, never text of a scenario
      dangerouslySetInnerHTML={{ __html: source }}
    />
  );
}
