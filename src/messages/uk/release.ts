/** A Parley of old, kept so that games that were played by it can be played again. */
export const release = {
  about: 'Про цю версію Parley',
  line: 'Це Parley, яким він був станом на {$day :date}. Гру переграно за тодішніми правилами; інші місця й нові ігри – у сьогоднішньому Parley, за його правилами.',
  'to-today': 'До сьогоднішнього Parley',
  'without-scenario':
    'Це гра за сценарієм «{$id}», якого в цій давнішій версії Parley немає. Відкрийте посилання в сьогоднішньому Parley.',
  'save-kept':
    'Для неї збережено давнішу версію Parley, якою вона була станом на {$day :date}: там можна грати далі за тодішніми правилами.',
} as const;
