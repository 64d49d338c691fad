/** What is said of live classes, to whoever comes to one. */
export const live = {
  'no-server': 'Live classes need a server',
  'no-server-words':
    'This page was opened without a server. To have live classes, start Parley with “npm run class” on a computer in your school’s network. Without a server, a class can play with links.',
  'play-by-links': 'Set up a class with links',
} as const;
