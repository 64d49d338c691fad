/** The choice of a chair: the situation, the mandate, the preparation. */
export const chairs = {
  heading: 'Оберіть делегацію',
  advice: 'Говорити від імені {#term of=delegation}делегації{/term} ще не означає погоджуватися з нею.',
  question: 'Ваша делегація',
  you: 'ви',
  'beside-you': 'За решту грають комп’ютерні переговорники. Щоб за когось грала людина, натисніть «переговорник».',
  'handing-over': 'Ви передаєте пристрій одне одному. Тим часом екран закрито.',
  locked: 'задано для вас',
  'set-by-link': 'Налаштування із замком задав учитель або той, хто надіслав посилання. Решту обираєте ви.',
  'chair-locked': 'За решту грає комп’ютер.',
  'same-game': 'Гра {$seed}, однакова для всіх, хто має це посилання',
  'another-game': 'У вас буде своя гра, з іншими випадковостями.',
  'person-plays': 'людина{#hidden} грає за делегацію: {$party :party style=name}{/hidden}',
  'negotiator-plays': 'переговорник{#hidden} грає за делегацію: {$party :party style=name}{/hidden}',
  /** Behind the first sentence of what a class should know, to see the rest of it, and to see it no more. */
  'read-on': 'Читати далі',
  'read-less': 'Згорнути',
  attacks: 'У новинах є атаки',
  'attacks-left-out': 'Таких новин не буде ні для кого за цим столом.',
  leaves: 'Папери',
  situation: 'Ситуація',
  'situation-about': 'Це знають усі делегації.',
  'situation-more': 'Докладніше про ситуацію',
  sources: 'Джерела{#count} ({$sources :count}){/count}',
  'mandate-sources': 'Джерела цього мандата{#count} ({$sources :count}){/count}',
  mandate: 'Мандат',
  'mandate-more': 'Решта мандата',
  'mandate-of': 'Делегація: {$party :party style=name}',
  'read-mandate': 'Прочитати мандат: {$party :party style=name}',
  'mandate-open': 'Мандат відкрито: {$party :party style=name}.',
  confidential: 'Таємно',
  closed: 'Оберіть делегацію, щоб прочитати її мандат: з яким дорученням вона приїхала. Інші його не бачать.',
  'never-sign': 'Чого ви ніколи не підпишете',
  'red-lines': 'Червоні лінії',
  members: 'Від чийого імені ви говорите',
  'members-about':
    'Що ваші країни-учасниці кажуть публічно в перший день. За столом їх можна запитати про кожну статтю. Якщо погодитеся на щось, не запитавши, якась із них може вам заперечити.',
  factions: 'Хто має ратифікувати вдома{#count} ({$factions :count}){/count}',
  'factions-about':
    'Те, що ви підпишете, мають {#term of=ratify}ратифікувати{/term}: удома це схвалять або відхилять. Для цього потрібна {#term of=home}підтримка вдома{/term}. Інші делегації про ці групи не знають. Це припущення автора гри.',
  'faction-weight': '{$weight :count} зі 100',
  points: 'Ваші бали',
  'hide-answers': 'Сховати варіанти',
  'show-answers': 'Показати всі варіанти',
  'points-about':
    'Скільки щонайбільше {#term of=points}балів{/term} може дати вам кожна стаття. {#open}Відкрийте її, щоб побачити варіанти. {/open}Це припущення автора гри.',
  bridging: 'власна ідея автора гри',
  'red-line': 'червона лінія',
  worth: `
    .input {$points :count}
    .match $points
    one  {{{$points}{#hidden} бал{/hidden}}}
    few  {{{$points}{#hidden} бали{/hidden}}}
    many {{{$points}{#hidden} балів{/hidden}}}
    *    {{{$points}{#hidden} бала{/hidden}}}`,
  prepared: 'Моя підготовка',
  prepare: 'Записати свій план (за бажанням)',
  'prepare-about': 'Нотатки лишаються на цьому пристрої. За столом їх можна перечитати.',
  sit: 'Сісти за стіл',
  settings: 'Налаштування цієї гри',
  'hand-out': 'Поділитися цими налаштуваннями за посиланням',
  'choose-first': 'Спершу оберіть делегацію.',

  // Where no points are told.
  'points-about-unscored':
    'Що довша смужка, то важливіша для вас стаття. {#open}Відкрийте її, щоб побачити варіанти. {/open}Це припущення автора гри.',
  'points-unscored': 'Що для вас важить',
} as const;
