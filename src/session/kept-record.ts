/** Looks at what a device has kept before it is believed: another version of the page may have written it. */
export type KeptRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is KeptRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

export function isListOf(value: unknown, is: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}
