/** The name of a value in a message: its key, or "an entry" of the list under that key. */
export interface NamedValue {
  readonly key: string;
  readonly called: 'key' | 'entry';
}
