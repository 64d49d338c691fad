/** A Parley of old, kept so that games that were played by it can be played again. */
export const release = {
  about: 'Про цю версію Parley',
  line: 'Це Parley станом на {$day :date}, за тодішніми правилами. Інші місця й нові ігри – у сьогоднішньому Parley, за сьогоднішніми правилами.',
  'to-today': 'До сьогоднішнього Parley',
  'without-scenario':
    'Це гра за сценарієм «{$id}», якого в цій давнішій версії Parley немає. Відкрийте посилання в сьогоднішньому Parley.',
  'save-kept':
    'Для неї збережено давнішу версію Parley, якою вона була станом на {$day :date}: там можна грати далі за тодішніми правилами.',
} as const;
