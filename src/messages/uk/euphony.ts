/** The letter before a preposition, if no stop stands between, the preposition, and the beginning of the next word. */
const PREPOSITION =
  /(?<=(?<before>\p{L})?[»“]?)(?<gap>^|[\s«„(])(?<word>[УуВвЗз])(?= [«„]?(?<next>[а-щьюяєіїґ]{1,3}))/giu;

const VOWELS = 'аеиіоу';
/** Vowels with those that begin with the consonant of "й". */
const ALL_VOWELS = 'аеиіоуєїюя';

/**
 * Chooses between the forms "у" and "в", and "з", "із" and "зі", by the sounds beside them, as the orthography of 2019 does
 * (sections 23 and 26): "у статті" after a consonant or a stop, "в статті" after a vowel, "у вівторок" in any case.
 */
export function euphonious(words: string): string {
  return words.replaceAll(PREPOSITION, (...match) => {
    const { before, gap, word, next } = match.at(-1) as Record<'gap' | 'word' | 'next', string> & { before?: string };
    const form =
      word.toLowerCase() === 'з' ? withForm(next.toLowerCase()) : inForm(before?.toLowerCase(), next.toLowerCase());
    return gap + (word === word.toLowerCase() ? form : capital(form));
  });
}

function inForm(before: string | undefined, next: string): string {
  if (/^([вф]|льв|[стхдз]в|тм)/.test(next)) return 'у';
  const [first = ''] = next;
  if (VOWELS.includes(first)) return 'в';
  return before !== undefined && ALL_VOWELS.includes(before) ? 'в' : 'у';
}

function withForm(next: string): string {
  const [first = '', second = ''] = next;
  if (!'зсцчшщ'.includes(first)) return /^(льв|мн|вс)/.test(next) ? 'зі' : 'з';
  return second === 'ь' || ALL_VOWELS.includes(second) ? 'із' : 'зі';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
