/** Of whom a sentence tells: of one, or of several. */
export type Person = 'it' | 'they';

/** Verbs that go their own way. */
const IRREGULAR: Readonly<Record<string, Readonly<Record<Person, string>>>> = {
  be: { it: 'is', they: 'are' },
  have: { it: 'has', they: 'have' },
};

/** An English verb of the present, from the form that the dictionary has: "accept" is "accepts" of one. */
export function verbIn(person: Person, base: string): string {
  return IRREGULAR[base]?.[person] ?? (person === 'it' ? ofOne(base) : base);
}

function ofOne(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}
