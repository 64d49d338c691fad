/** How an offer may land with the one that it goes to, behind its name, and how sure that is. */
export const reception = {
  /** The quarters of the scale. */
  refuse: 'відмова',
  counter: 'зустрічна',
  'in-part': 'частково',
  accept: 'згода',

  either: 'Може бути і так, і так.',
  'may-refuse': 'Можлива відмова.',
  'may-counter': 'Можлива зустрічна пропозиція.',
  'may-in-part': 'Можлива часткова згода.',
  'may-accept': 'Можлива згода.',
  'probably-refuse': '.input {$who :party} {{Мабуть, {$who :agree you=відмовите one=відмовить many=відмовлять}.}}',
  'probably-counter':
    '.input {$who :party} {{Мабуть, {$who :agree you=відповісте one=відповість many=відповідять} зустрічною пропозицією.}}',
  'probably-in-part':
    '.input {$who :party} {{Мабуть, частково {$who :agree you=погодитеся one=погодиться many=погодяться}.}}',
  'probably-accept': '.input {$who :party} {{Мабуть, {$who :agree you=погодитеся one=погодиться many=погодяться}.}}',
  'very-likely-refuse':
    '.input {$who :party} {{Найімовірніше, {$who :agree you=відмовите one=відмовить many=відмовлять}.}}',
  'very-likely-counter':
    '.input {$who :party} {{Найімовірніше, {$who :agree you=відповісте one=відповість many=відповідять} зустрічною пропозицією.}}',
  'very-likely-in-part':
    '.input {$who :party} {{Найімовірніше, частково {$who :agree you=погодитеся one=погодиться many=погодяться}.}}',
  'very-likely-accept':
    '.input {$who :party} {{Найімовірніше, {$who :agree you=погодитеся one=погодиться many=погодяться}.}}',

  'in-the-way': 'Перешкода — стаття {$issue :article}.',
  'own-proposal':
    '{$who :party at=start} {$who :agree you=запропонували m=запропонував f=запропонувала n=запропонувало one=запропонувала} це у {$round :day case=acc style=letter}.',
  'nothing-else': 'Ознак чогось іншого не видно.',
  'else-refuse': 'Якщо ні — відмова.',
  'else-counter': 'Якщо ні — зустрічна пропозиція.',
  'else-in-part': 'Якщо ні — часткова згода.',
  'else-accept': 'Якщо ні — згода.',
  anything: `
    .input {$from :choice}
    .input {$to :choice}
    .match $from $to
    refuse in-part {{Може бути що завгодно: від відмови до часткової згоди.}}
    refuse *       {{Може бути що завгодно: від відмови до згоди.}}
    *      *       {{Може бути що завгодно: від зустрічної пропозиції до згоди.}}`,

  'clear-guess': 'Це лише здогад.',
  'clear-fairly': 'Ознаки доволі ясні.',
  'clear-sure': 'Ознаки ясні, але й вони можуть уводити в оману.',

  /** Afterwards, under what came of an offer. */
  'guessed-right': `
    .input {$kind :choice}
    .match $kind
    refuse  {{Ми припускали відмову. Так і сталося.}}
    counter {{Ми припускали зустрічну пропозицію. Так і сталося.}}
    in-part {{Ми припускали часткову згоду. Так і сталося.}}
    *       {{Ми припускали згоду. Так і сталося.}}`,
  /** `likely`: it was told as quite likely. */
  'guessed-wrong': `
    .input {$kind :choice}
    .input {$likely :whether}
    .match $kind $likely
    refuse  yes {{Ми вважали відмову найімовірнішою. Ми помилилися.}}
    counter yes {{Ми вважали зустрічну пропозицію найімовірнішою. Ми помилилися.}}
    in-part yes {{Ми вважали часткову згоду найімовірнішою. Ми помилилися.}}
    *       yes {{Ми вважали згоду найімовірнішою. Ми помилилися.}}
    refuse  *   {{Ми припускали відмову, але без певності. Ми помилилися.}}
    counter *   {{Ми припускали зустрічну пропозицію, але без певності. Ми помилилися.}}
    in-part *   {{Ми припускали часткову згоду, але без певності. Ми помилилися.}}
    *       *   {{Ми припускали згоду, але без певності. Ми помилилися.}}`,
} as const;
