/** A Parley of old, kept so that games that were played by it can be played again: what its page says of itself. */
export const release = {
  about: 'Про цю версію Parley',
  line: 'Це Parley станом на {$day :date}, за тодішніми правилами. Інші делегації й нові ігри — у сьогоднішньому Parley.',
  'to-today': 'До сьогоднішнього Parley',
  'without-scenario':
    'Це гра за сценарієм «{$id}», якого в цій давнішій версії Parley немає. Відкрийте посилання в сьогоднішньому Parley.',
} as const;
