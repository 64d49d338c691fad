/** What a value is called: by its key, or as an entry of the list that stands under the key. */
export interface NamedValue {
  readonly key: string;
  readonly called: 'key' | 'entry';
}
