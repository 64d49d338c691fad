/** What the person is about to send. */
export const offer = {
  'counter-goes-back': 'Зустрічна пропозиція йде тому, хто зробив першу.',
  'goes-to-all':
    'Пропозиція йде всім, хто підписує цю частину: {$to :parties together=yes}. Натисніть на назву, щоб не надсилати цій стороні.',
  'goes-to-reachable':
    'Пропозиція йде всім, хто підписує цю частину і з ким сьогодні ще є зв’язок: {$to :parties}. Натисніть на назву, щоб не надсилати цій стороні.',
  'nobody-left': 'Сьогодні надсилати пропозицію вже нема кому.',
  'nobody-left-on': 'Сьогодні пропозицій щодо частини {$track :track} надсилати вже нема кому.',
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
  // Чому стороні сьогодні більше нічого не надішлеш: що з цього є, те й кажемо, а останнє речення стоїть після всіх.
  'letter-sent': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Сьогодні ви вже надіслали {$party :party case=dat} лист про частину {$tracks}.}}
    *   {{Сьогодні ви вже надіслали {$party :party case=dat} листи про частини {$tracks}.}}`,
  'letter-arrived': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Сьогодні до {$party :party case=gen} дійшов ваш лист про частину {$tracks}.}}
    *   {{Сьогодні до {$party :party case=gen} дійшли ваші листи про частини {$tracks}.}}`,
  'once-a-round': 'Більше ніж раз на {:round case=acc} не можна.',
  'ended-early': 'Завершено раніше, ніж вичерпано ходи: {$days :rounds}. Це може бути підготовка, а може — зволікання.',
  'heard-from-you': 'Знає від вас, що для вас найважливіше: {$issues :articles}.',
  'split-members': 'Ваші учасники не мають спільної думки, а ви їх не запитали: завтра хтось із них може озватися сам.',
} as const;
