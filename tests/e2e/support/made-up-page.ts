import { fileURLToPath } from 'node:url';
import { type BuiltPage, serveBuilt } from './serve-built.ts';

const CONFIG = fileURLToPath(new URL('../made-up/vite.config.ts', import.meta.url));

/** Builds the page so that it offers the made-up language besides its own, and serves it. */
export function serveMadeUpPage(): Promise<BuiltPage> {
  return serveBuilt(CONFIG);
}
