import type { PartyMark } from '../party-mark.ts';
import { type Person, verbIn } from './verb-in.ts';

/** Who does something in a sentence, with the words that go by it. */
export interface Subject {
  /** "Kyiv", "the teachers" */
  readonly words: string;
  /** Instead of the words, where it does something once more: "unless it changes its mind". */
  readonly it: string;
  /** Where something is done to it: "it is worth 5 points to them". */
  readonly them: string;
  readonly its: string;
  readonly itself: string;
  /** A verb as it stands after the words: `verb('accept')` is "accepts", or "accept". */
  readonly verb: (base: string) => string;
  /** The words with their verb: "the teachers accept". */
  readonly does: (base: string) => string;
}

const PRONOUNS: Readonly<Record<Person, Pick<Subject, 'it' | 'them' | 'its' | 'itself'>>> = {
  it: { it: 'it', them: 'it', its: 'its', itself: 'itself' },
  they: { it: 'they', them: 'them', its: 'their', itself: 'themselves' },
};

/** A delegation that is called by its short name, as in lists and on marks. */
export function subjectOfMark({ name, plural }: Pick<PartyMark, 'name' | 'plural'>): Subject {
  return subject(name, plural ? 'they' : 'it');
}

function subject(words: string, person: Person): Subject {
  const verb = (base: string) => verbIn(person, base);
  return { words, ...PRONOUNS[person], verb, does: (base) => `${words} ${verb(base)}` };
}
