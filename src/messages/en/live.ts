/** What is said of live classes, to whoever comes to one. */
export const live = {
  'no-server': 'Live classes need a server',
  'no-server-words':
    'This page came without one. Whoever starts Parley with “npm run class” on a computer in the school’s network has live classes there. Without it, a class can play by links.',
  'play-by-links': 'Make a class with links',
} as const;
