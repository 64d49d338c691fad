import { readFileSync } from 'node:fs';
import type { MapData } from '#stage/map-data.ts';

/** The map as it is shipped. */
export const EUROPE = JSON.parse(readFileSync('assets/map/europe.json', 'utf8')) as MapData;
