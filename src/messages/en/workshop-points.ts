/** The workshop: points and walk-aways as a table, in which they can be changed. */
export const workshopPoints = {
  'points-words':
    'What each answer is worth to whom, and what no deal is worth. What you change here changes in the text, and nothing else of it. You can paste rows of a spreadsheet into any cell.',
  cell: '{$row}, {$party}',
  'no-deal': 'No deal',
  answer: 'Answer',
  'best-together': 'Best answers together',
  'copy-table': 'Copy the table',
  'table-copied': 'The table is copied. Paste it into a spreadsheet.',
  'not-copied': 'This browser does not let us copy.',
  pasted: '{$cells :count} numbers were pasted. To undo it, press Ctrl and Z in the text.',
  'no-number-typed': '“{$found}” is no number. Nothing was changed.',
  'no-number':
    '“{$found}” is no number: row {$row :count}, column {$column :count} of what you pasted. Nothing was changed.',
  'too-large': 'What you pasted is larger than what is left of the table. Nothing was changed.',
  'too-fine': 'A number has three decimals at most. Nothing was changed.',
  'not-plain': 'One of these numbers is not written plainly in the text. Change it there.',
} as const;
