/** A way in which files are packed beside their originals. */
export interface ContentEncoding {
  /** Name of the way in `Accept-Encoding` and `Content-Encoding`. */
  readonly encoding: 'br' | 'gzip';
  /** Ending of the packed copy, after the whole name of the original. */
  readonly ending: '.br' | '.gz';
}

/** The best one first. */
export const PACKINGS: readonly ContentEncoding[] = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
];

/** Media types of the files that are text, by the endings of their names; all others are packed by themselves. */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};
