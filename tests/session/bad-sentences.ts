/** Sentences with a fault that no sentence of ours may have: an editor's first glance, done by rule. */
export function badSentences(sentences: readonly string[]): string[] {
  return sentences.filter((words) => FAULTS.some((fault) => fault.test(words)));
}

const FAULTS: readonly RegExp[] = [
  /^[^A-Z0-9“]/, // begins without a capital
  /[^.?!]$/, // ends without a stop
  /\s{2}|^\s|\s$| [.,;:]/, // white space gone astray
  /\b(\w+) \1\b/i, // a word twice
  /[.,;:]{2}/, // two stops in a row
  /undefined|NaN|null|\[object|\{|\}/, // a value that nobody worded
  /\b(us support|nato|kyiv|moscow|washington)\b/, // a name without its capital
  /\b(The The|the The|the the)\b/,
  /\bbot\b|\bAI\b/i, // not our words for a negotiator
];
