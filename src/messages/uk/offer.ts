/** What the person is about to send. */
export const offer = {
  'counter-goes-back': 'Зустрічна пропозиція йде тому, хто зробив першу.',
  'goes-to-all':
    'Пропозиція йде всім, хто підписує цю частину: {$to :parties together=yes}. Натисніть на назву, щоб не надсилати цій стороні.',
  'goes-to-reachable':
    'Пропозиція йде всім, хто підписує цю частину і з ким сьогодні ще є зв’язок: {$to :parties}. Натисніть на назву, щоб не надсилати цій стороні.',
  'nobody-left': 'Сьогодні надсилати пропозицію вже нема кому.',
  'send-offer': `
    .input {$to :parties case=dat together=yes}
    .match $to
    none {{Надіслати}}
    *    {{Надіслати {$to}}}`,
  'send-offer-to-many': `
    .input {$count :count}
    .match $count
    one  {{Надіслати {$count} делегації}}
    few  {{Надіслати {$count} делегаціям}}
    many {{Надіслати {$count} делегаціям}}
    *    {{Надіслати {$count} делегації}}`,
  'send-counter': `
    .input {$to :parties case=dat}
    .match $to
    none {{Надіслати зустрічну пропозицію}}
    *    {{Надіслати зустрічну пропозицію {$to}}}`,
  'talked-about': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Сьогодні ви вже говорили з {$party :party case=ins} про частину {$tracks}. Більше ніж раз на {:round case=acc} не можна.}}
    *   {{Сьогодні ви вже говорили з {$party :party case=ins} про частини {$tracks}. Більше ніж раз на {:round case=acc} не можна.}}`,
  'talked-about-everything':
    'Сьогодні ви вже говорили з {$party :party case=ins} про все. Більше ніж раз на {:round case=acc} не можна.',
  'word-on-its-way': `
    .input {$talked :tracks}
    .input {$coming :tracks}
    .match $talked $coming
    none one {{Сьогодні до вас іде лист від {$party :party case=gen} про частину {$coming}, він ще в дорозі. Більше ніж раз на {:round case=acc} не можна.}}
    none *   {{Сьогодні до вас ідуть листи від {$party :party case=gen} про частини {$coming}, вони ще в дорозі. Більше ніж раз на {:round case=acc} не можна.}}
    one  one {{Сьогодні до вас іде лист від {$party :party case=gen} про частину {$coming}, він ще в дорозі, а про частину {$talked} ви вже говорили. Більше ніж раз на {:round case=acc} не можна.}}
    one  *   {{Сьогодні до вас ідуть листи від {$party :party case=gen} про частини {$coming}, вони ще в дорозі, а про частину {$talked} ви вже говорили. Більше ніж раз на {:round case=acc} не можна.}}
    *    one {{Сьогодні до вас іде лист від {$party :party case=gen} про частину {$coming}, він ще в дорозі, а про частини {$talked} ви вже говорили. Більше ніж раз на {:round case=acc} не можна.}}
    *    *   {{Сьогодні до вас ідуть листи від {$party :party case=gen} про частини {$coming}, вони ще в дорозі, а про частини {$talked} ви вже говорили. Більше ніж раз на {:round case=acc} не можна.}}`,
  'ended-early': 'Завершено раніше, ніж вичерпано ходи: {$days :rounds}. Це може бути підготовка, а може — зволікання.',
  'heard-from-you': 'Знає від вас, що для вас найважливіше: {$issues :articles}.',
  'split-members': 'Ваші учасники не мають спільної думки, а ви їх не запитали: завтра хтось із них може озватися сам.',
} as const;
