/** The guide for teachers: what is around its text. */
export const guide = {
  contents: 'Contents',
  ways: 'For your lesson',
  'way-class': 'Your class',
  'way-live': 'A live class',
  'way-kit': 'Print the kit',
  'way-paper': 'Enter results from paper',
  'way-check': 'Concept check',
  'way-workshop': 'Write a scenario',
  print: 'Print the guide',
} as const;
