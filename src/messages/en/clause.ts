/** What an article says: a clause of an offer, or of the text. */
export const clause = {
  label: '{$clause :answer style=label}',
  meaning: `
    .input {$vague :whether}
    .match $vague
    yes {{{$clause :answer style=label} (each side reads it its own way)}}
    *   {{{$clause :answer style=label}}}`,
} as const;
