/** What is said of live classes, to whoever comes to one. */
export const live = {
  'no-server': 'Live classes need a server',
  'no-server-words':
    'This page has no class server. If Parley is started with “npm run class” on a computer in the school’s network, it offers live classes. Without a server, a class can play by links.',
  'play-by-links': 'Make a class with links',
} as const;
