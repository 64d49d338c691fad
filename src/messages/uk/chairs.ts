/** The choice of a chair: the situation, the mandate, the preparation. */
export const chairs = {
  heading: 'Чиє місце?',
  advice:
    'Ви говорите від імені {#term of=delegation}делегації{/term}, а не людини. Грати за неї ще не означає погоджуватися з нею.',
  question: 'Чиє місце ви займете?',
  you: 'ви',
  'beside-you': 'За решту грає комп’ютер. Щоб на якесь місце сіла людина, натисніть «переговорник».',
  'handing-over': 'Пристрій ви передаєте одне одному. Доки передаєте, стіл закрито.',
  locked: 'задано для вас',
  'set-by-link': 'Те, що із замком, задано вчителем або тим, хто дав вам це посилання. Решту обираєте ви.',
  'chair-locked': 'За решту грає комп’ютер.',
  'same-game': 'Гра {$seed}, як у всіх, хто має це посилання',
  'another-game': 'У вас буде своя гра, з іншими випадковостями.',
  'person-plays': 'людина{#hidden} за столом: {$party :party style=name}{/hidden}',
  'negotiator-plays': 'переговорник{#hidden} за столом: {$party :party style=name}{/hidden}',
  /** Behind the first sentence of what a class should know, to see the rest of it, and to see it no more. */
  'read-on': 'Читати далі',
  'read-less': 'Згорнути',
  attacks: 'У новинах розповідають про атаки',
  'attacks-left-out': 'Для всіх за цим столом таких новин не буде.',
  leaves: 'Який аркуш зверху',
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
  closed: 'Оберіть місце, щоб прочитати його мандат. Інші делегації його не бачать.',
  'never-sign': 'Чого ви ніколи не підпишете',
  'red-lines': 'Червоні лінії',
  members: 'Від чийого імені ви говорите',
  'members-about':
    'Ось що ваші учасники кажуть публічно в перший день. За столом їх можна запитати про кожну статтю. Якщо погодитеся на щось, не запитавши, хтось із них може заперечити вам на людях.',
  factions: 'Хто має ратифікувати вдома{#count} ({$factions :count}){/count}',
  'factions-about':
    'Те, що ви підпишете, мають {#term of=ratify}ратифікувати{/term}, а для цього потрібна {#term of=home}підтримка вдома{/term}. Інші за столом не знають, які групи є у вас удома. Хто до них належить і чого вони хочуть — припущення автора гри.',
  'faction-weight': '{$weight :count} зі 100',
  points: 'Що важить у вашій таблиці балів',
  'hide-answers': 'Сховати варіанти',
  'show-answers': 'Показати всі варіанти',
  'points-about':
    'Число показує, скільки щонайбільше {#term of=points}балів{/term} може дати вам питання. {#open}Відкрийте його, щоб побачити кожен варіант. {/open}Це припущення автора гри.',
  bridging: 'ідея, якої ще ніхто не пропонував',
  'red-line': 'червона лінія',
  worth: `
    .input {$points :count}
    .match $points
    one  {{{$points}{#hidden} бал{/hidden}}}
    few  {{{$points}{#hidden} бали{/hidden}}}
    many {{{$points}{#hidden} балів{/hidden}}}
    *    {{{$points}{#hidden} бала{/hidden}}}`,
  prepared: 'Моя підготовка',
  prepare: 'Записати свій план, якщо хочете',
  'prepare-about': 'Нотатки лишаються на цьому пристрої. За столом їх можна перечитати.',
  sit: 'Сісти за стіл',
  settings: 'Налаштування цієї гри',
  'hand-out': 'Поділитися цими налаштуваннями за посиланням',
  'choose-first': 'Спершу оберіть місце.',

  // Where no points are told.
  'points-about-unscored':
    'Що довша смужка, то більше для вас важить питання. {#open}Відкрийте його, щоб побачити варіанти. {/open}Це припущення автора гри.',
  'points-unscored': 'Що для вас важить',
} as const;
