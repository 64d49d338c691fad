/** The choice of a chair: the situation, the mandate, the preparation. */
export const chairs = {
  heading: 'Чиє місце?',
  advice:
    'Ви говорите від імені {#term of=delegation}делегації{/term}, а не людини. Грати за неї ще не означає погоджуватися з нею.',
  question: 'Чиє місце ви займете?',
  you: 'ви',
  'beside-you':
    'За решту грає комп’ютер. Інше місце може зайняти хтось поруч із вами: натисніть біля нього «переговорник».',
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
  'situation-about': 'Це знають усі за столом',
  sources: 'Джерела{#count} ({$sources :count}){/count}',
  'mandate-sources': 'Джерела цього мандата{#count} ({$sources :count}){/count}',
  mandate: 'Мандат',
  'mandate-of': 'Делегація: {$party :party style=name}',
  'read-mandate': 'Прочитати мандат: {$party :party style=name}',
  'mandate-open': 'Мандат відкрито: {$party :party style=name}.',
  confidential: 'Таємно',
  closed:
    'Оберіть місце, щоб відкрити його мандат: що делегації потрібно, що вона може запропонувати, чого не підпише ніколи і скільки балів дає їй кожен варіант. Інші делегації його не бачать.',
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
    'Число показує, скільки щонайбільше {#term of=points}балів{/term} може дати вам питання. {#open}Відкрийте його, щоб побачити кожен варіант. {/open}Усі бали — припущення автора гри, а не факти.',
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
  prepare: 'Підготуватися за п’ять хвилин',
  'prepare-about':
    'Своїми словами. Написане зберігається лише на цьому пристрої й буде під рукою за столом. Можна лишити порожнім.',
  'way-situation': 'Прочитайте про ситуацію: її знають усі за столом.',
  'way-chair': 'Оберіть місце і прочитайте його {#term of=mandate}мандат{/term}: його знаєте тільки ви.',
  'way-prepare': 'Запишіть, із чим ви йдете до столу. Запитання для цього з’являться тут.',
  'way-sit': 'Сідайте за стіл. За решту місць грає комп’ютер.',
  sit: 'Сісти за стіл',
  'hand-out': 'Роздати ці налаштування посиланням',
  'choose-first': 'Спершу оберіть місце і прочитайте його мандат.',
} as const;
