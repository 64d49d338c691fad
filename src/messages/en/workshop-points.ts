/** The workshop: points and walk-aways as a table, in which they can be changed. */
export const workshopPoints = {
  'points-words':
    'What each answer and no deal are worth to each delegation. Changes here change only these numbers in the file. You can paste rows from a spreadsheet into any cell.',
  cell: '{$row}, {$party}',
  'no-deal': 'No deal',
  answer: 'Answer',
  'best-together': 'Best answers together',
  'copy-table': 'Copy the table',
  'table-copied': 'The table was copied. Paste it into a spreadsheet.',
  'not-copied': 'This browser does not allow copying.',
  pasted: '{$cells :count} numbers were pasted. To undo this, press Ctrl and Z in the editor.',
  'no-number-typed': '“{$found}” is not a number. Nothing was changed.',
  'no-number':
    '“{$found}” is not a number (row {$row :count}, column {$column :count} of the pasted cells). Nothing was changed.',
  'too-large': 'The pasted cells do not fit into the rest of the table. Nothing was changed.',
  'too-fine': 'Numbers may have at most three decimals. Nothing was changed.',
  'not-plain': 'One of these numbers is not written as a plain number in the file. Change it there.',
} as const;
