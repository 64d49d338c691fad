/** What is wrong with a file of wishes, by code. */
export const wished = {
  'not-a-map.wishes': 'A file of wishes starts with "wishes:", followed by what each party wants.',
  'missing-answers':
    'This order of the answers to {$issue} leaves out {$options :list}. Every answer must appear once.',
} as const;
