/** What an article says: a clause of an offer, or of the text. */
export const clause = {
  label: '{$clause :answer style=label}',
  meaning: `
    .input {$vague :whether}
    .match $vague
    yes {{{$clause :answer style=label} (кожна сторона читає це по-своєму)}}
    *   {{{$clause :answer style=label}}}`,
} as const;
