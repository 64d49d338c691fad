/** Sentences of letters in the formal voice of a ministry: exact, and without warmth. */
export const formal = {
  'cannot-instead': [
    'Щодо статті {$issue :article}: прийняти варіант {$theirs :answer} ми не маємо змоги, наша пропозиція — {$own :answer}.',
    'Ваша пропозиція до статті {$issue :article}, {$theirs :answer}, не може бути основою. Натомість вносимо варіант {$own :answer}.',
    'Ми взяли до відома варіант {$theirs :answer} у статті {$issue :article} і наполягаємо, щоб у тексті стояло {$own :answer}.',
    'У статті {$issue :article} належною відповіддю вважаємо {$own :answer} і змушені відхилити варіант {$theirs :answer}.',
  ],
  'cannot-instead-since': [
    'Наша позиція щодо статті {$issue :article} відома з {$since :day style=letter case=gen}: {$own :answer}. Варіант {$theirs :answer} її не враховує.',
    'У статті {$issue :article} ми з {$since :day style=letter case=gen} виходимо з варіанта {$own :answer} і змушені відхилити варіант {$theirs :answer}.',
    'Своєї позиції щодо статті {$issue :article} ми дотримуємося з {$since :day style=letter case=gen}, і варіант {$theirs :answer} не дає підстав відступати від {$own :answer}.',
    'Щодо статті {$issue :article} відхиляємо варіант {$theirs :answer} і підтверджуємо свою пропозицію від {$since :day style=letter case=gen}: {$own :answer}.',
  ],
  cannot: [
    'Ваш лист вивчено; варіант {$answer :answer} у статті {$issue :article} для нас неприйнятний.',
    'Перешкодою у вашій пропозиції є стаття {$issue :article}, де ми змушені відхилити варіант {$answer :answer}.',
    'Ми не маємо змоги погодитися на варіант {$answer :answer} у статті {$issue :article}.',
    'У такому вигляді вашу пропозицію прийняти не можна з огляду на варіант {$answer :answer} у статті {$issue :article}.',
  ],
  'still-no': [
    'Варіант {$answer :answer} у статті {$issue :article} ми відхилили у відповіді від {$round :day style=letter case=gen} і не бачимо підстав її переглядати.',
    'Як вас повідомлено у відповіді від {$round :day style=letter case=gen}, варіант {$answer :answer} у статті {$issue :article} для нас неприйнятний.',
    'Наша відповідь від {$round :day style=letter case=gen} щодо статті {$issue :article} чинна: варіант {$answer :answer} відхилено.',
  ],
  'answer-stands': [
    'Пропозиція тотожна вашій пропозиції від {$round :day style=letter case=gen}, і наша відповідь чинна.',
    'У вашому листі ми знаходимо ту саму пропозицію, що й у листі від {$round :day style=letter case=gen}, і нашої позиції не змінено.',
    'На цю пропозицію від {$round :day style=letter case=gen} ми вже відповіли й не маємо чого додати.',
    'Ваш лист повторює пропозицію від {$round :day style=letter case=gen}, якої ми не змогли прийняти.',
  ],
  accepts: [
    'Ми маємо змогу прийняти вашу пропозицію, а саме: {$clauses :clauses style=full}.',
    'Цим засвідчуємо свою згоду: {$clauses :clauses style=full}.',
    'Після ретельного вивчення погоджуємося: {$clauses :clauses style=full}.',
    'Нашу делегацію уповноважено прийняти таке: {$clauses :clauses style=full}.',
  ],
  'accepts-all': [
    'Ми маємо змогу прийняти вашу пропозицію.',
    'Вашу пропозицію вивчено й прийнято.',
    'Ми даємо згоду на вашу пропозицію.',
    'Нашу делегацію уповноважено прийняти ваш лист.',
  ],
  'moves-refused': [
    'З {$since :day style=letter case=gen} ми пропонували у статті {$issue :article} варіант {$from :answer}. Оскільки {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}, ми готові розглянути варіант {$answer :answer}.',
    'Оскільки {$by :party} {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили} нашу пропозицію від {$since :day style=letter case=gen} до статті {$issue :article}, {$from :answer}, ми могли б погодитися на варіант {$answer :answer}.',
    'З {$since :day style=letter case=gen} ми виходили у статті {$issue :article} з варіанта {$from :answer}; {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}, і тепер вносимо варіант {$answer :answer}.',
    'Беремо до уваги, що {$by :party} {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили} варіант {$from :answer}, і змінюємо свою позицію від {$since :day style=letter case=gen} щодо статті {$issue :article} на варіант {$answer :answer}.',
  ],
  'moves-return': [
    'З огляду на ваш варіант {$gained :answer style=full} замінюємо у статті {$issue :article} варіант {$from :answer}, нашу пропозицію від {$since :day style=letter case=gen}, на варіант {$answer :answer}.',
    'З {$since :day style=letter case=gen} ми пропонували у статті {$issue :article} варіант {$from :answer}. На засадах взаємності, за варіант {$gained :answer style=full}, даємо згоду на варіант {$answer :answer}.',
    'Ваш варіант {$gained :answer style=full} дає нам змогу відступити від варіанта {$from :answer} у статті {$issue :article}, нашої позиції з {$since :day style=letter case=gen}, і прийняти варіант {$answer :answer}.',
  ],
  'moves-offered': [
    'Ваш варіант {$answer :answer} у статті {$issue :article} іде далі, ніж {$from :answer}, який ми пропонували з {$since :day style=letter case=gen}, і ми його приймаємо.',
    'З {$since :day style=letter case=gen} ми пропонували у статті {$issue :article} варіант {$from :answer}; варіант {$answer :answer} краще враховує наші інтереси.',
    'У статті {$issue :article} надаємо перевагу варіантові {$answer :answer} перед нашою пропозицією від {$since :day style=letter case=gen}, {$from :answer}.',
  ],
  'moves-agreed': [
    'Беремо до відома, що {$parties :parties} погодилися на варіант {$answer :answer}, і не наполягаємо на варіанті {$from :answer} у статті {$issue :article}, нашій пропозиції від {$since :day style=letter case=gen}.',
    'З {$since :day style=letter case=gen} ми пропонували у статті {$issue :article} варіант {$from :answer}; оскільки {$parties :parties} погодилися на варіант {$answer :answer}, заперечень не маємо.',
    'Оскільки {$parties :parties} дійшли згоди щодо {$answer :answer}, нашу пропозицію від {$since :day style=letter case=gen} до статті {$issue :article}, {$from :answer}, відкликаємо.',
  ],
  'moves-time': [
    'З огляду на брак часу ми могли б погодитися на варіант {$answer :answer} у статті {$issue :article}, хоча з {$since :day style=letter case=gen} пропонували варіант {$from :answer}.',
    'З {$since :day style=letter case=gen} ми пропонували у статті {$issue :article} варіант {$from :answer}. Оскільки строк наближається, готові прийняти варіант {$answer :answer}.',
    'Часу лишилося мало, тож на своїй позиції від {$since :day style=letter case=gen} щодо статті {$issue :article}, {$from :answer}, не наполягаємо й даємо згоду на варіант {$answer :answer}.',
  ],
  'moves-exchange': [
    'Ми були б готові прийняти у статті {$issue :article} варіант {$answer :answer} замість варіанта {$from :answer}, нашої пропозиції від {$since :day style=letter case=gen}, за умови, що в тексті буде {$asked :answer style=full}.',
    'З {$since :day style=letter case=gen} ми пропонували у статті {$issue :article} варіант {$from :answer}. Наша згода на варіант {$answer :answer} залежить від того, чи буде погоджено {$asked :answer style=full}.',
    'Якщо буде погоджено {$asked :answer style=full}, ми не наполягатимемо у статті {$issue :article} на варіанті {$from :answer}, нашій позиції від {$since :day style=letter case=gen}, і зможемо дати згоду на варіант {$answer :answer}.',
  ],
  'moves-too': [
    'На тих самих підставах змінюємо позицію щодо статті {$issue :article} з варіанта {$from :answer} на варіант {$answer :answer}.',
    'Те саме міркування стосується статті {$issue :article}, де варіант {$answer :answer} замінює {$from :answer}.',
    'На тих самих підставах готові прийняти й варіант {$answer :answer} у статті {$issue :article} замість варіанта {$from :answer}.',
  ],
  asks: [
    'Вносимо таку пропозицію: {$clauses :clauses style=full}.',
    'Вважаємо, що текст має передбачати таке: {$clauses :clauses style=full}.',
    'Нашій делегації доручено запропонувати таке: {$clauses :clauses style=full}.',
    'Ми виходимо з такого: {$clauses :clauses style=full}.',
    'Для тривкої угоди вважаємо за потрібне записати {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'Наша пропозиція від {$since :day style=letter case=gen} чинна: {$answer :answer style=full}.',
    'Підтверджуємо свою позицію від {$since :day style=letter case=gen}, а саме: {$answer :answer style=full}.',
    'Ми з {$since :day style=letter case=gen} вважаємо потрібним варіант {$answer :answer style=full}.',
    'З {$since :day style=letter case=gen} ми пропонуємо варіант {$answer :answer style=full} і не бачимо підстав це змінювати.',
  ],
  'asks-since-two': [
    'Наша пропозиція від {$since :day style=letter case=gen}, {$answer :answer style=full}, чинна; пропонуємо також {$other :answer style=full}.',
    'Ми з {$since :day style=letter case=gen} вважаємо потрібним варіант {$answer :answer style=full}, а також {$other :answer style=full}.',
    'Підтверджуємо варіант {$answer :answer style=full}, нашу позицію з {$since :day style=letter case=gen}, і звертаємо увагу на варіант {$other :answer style=full}.',
    'З {$since :day style=letter case=gen} ми пропонуємо варіант {$answer :answer style=full}, і до цього належить {$other :answer style=full}.',
    'Повторюємо своє прохання від {$since :day style=letter case=gen}, {$answer :answer style=full}, і додаємо {$other :answer style=full}.',
  ],
  'asks-in-return': [
    'На засадах взаємності очікуємо такого: {$clauses :clauses style=full}.',
    'Це пов’язано з іншим, що просимо прийняти: {$clauses :clauses style=full}.',
    'Натомість вважаємо справедливим просити про таке: {$clauses :clauses style=full}.',
    'Розраховуємо, що відповіддю буде {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'Крім того, пропонуємо записати {$clauses :clauses style=full}.',
    'Наша пропозиція охоплює також {$clauses :clauses style=full}.',
    'Звертаємо вашу увагу й на таке: {$clauses :clauses style=full}.',
    'Текст має передбачати також таке: {$clauses :clauses style=full}.',
    'Не меншої ваги надаємо такому: {$clauses :clauses style=full}.',
    'Друга наша пропозиція — {$clauses :clauses style=full}.',
  ],
  besides: [
    'Пропозиція містить також {$clauses :clauses style=full}.',
    'Пропозиція передбачає також таке: {$clauses :clauses style=full}.',
    'Текст передбачав би також таке: {$clauses :clauses style=full}.',
  ],
  'price-there': [
    'Якби у вашому листі натомість стояло {$answer :answer}, решту ми змогли б прийняти.',
    'Якщо це замінити на варіант {$answer :answer}, ми дамо згоду.',
    'Із варіантом {$answer :answer} на цьому місці ми були б готові підписати вашу пропозицію.',
    'Для нашої згоди потрібен варіант {$answer :answer} на цьому місці, і більше нічого.',
  ],
  price: [
    'Ми були б готові прийняти ваш лист, якби він передбачав таке: {$clauses :clauses style=full}.',
    'Для нашої згоди потрібно ось що: {$clauses :clauses style=full}; решта може лишитися без змін.',
    'Якби у вашому листі стояло {$clauses :clauses style=full}, ми дали б згоду.',
    'Якби стояло {$clauses :clauses style=full}, інших заперечень із нашого боку не було б.',
  ],
  'far-apart': [
    `
      .input {$issues :articles}
      .match $issues
      one {{Наші позиції щодо статті {$issues} надто далекі, щоб їх зблизила одна зміна.}}
      * {{Наші позиції щодо статей {$issues} надто далекі, щоб їх зблизила одна зміна.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Зміни однієї статті не досить; головні розбіжності — щодо статті {$issues}.}}
      * {{Зміни однієї статті не досить; головні розбіжності — щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Для згоди потрібен інший підхід, насамперед щодо статті {$issues}.}}
      * {{Для згоди потрібен інший підхід, насамперед щодо статей {$issues}.}}`,
  ],
  'red-line': [
    'У статті {$issue :article} ваша пропозиція виходить за межі наших вказівок, а вони відомі.',
    'Ваша пропозиція до статті {$issue :article} перетинає лінію, якої наша делегація не перетне за жодних умов.',
    'Змушені відхилити ваш лист, бо у статті {$issue :article} він суперечить нашим засадничим інтересам.',
  ],
  agreed: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Із задоволенням зазначаємо, що щодо статті {$issues} наші позиції збігаються.}}
      * {{Із задоволенням зазначаємо, що щодо статей {$issues} наші позиції збігаються.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Щодо статті {$issues} наші позиції вже збігаються, і пропонуємо виходити з цього.}}
      * {{Щодо статей {$issues} наші позиції вже збігаються, і пропонуємо виходити з цього.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Щодо статті {$issues} розбіжностей між нами немає, і ми надаємо цьому ваги.}}
      * {{Щодо статей {$issues} розбіжностей між нами немає, і ми надаємо цьому ваги.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Підтверджуємо, що щодо статті {$issues} між нами є згода.}}
      * {{Підтверджуємо, що щодо статей {$issues} між нами є згода.}}`,
  ],
  open: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Між нашими делегаціями ще належить узгодити статтю {$issues}.}}
      * {{Між нашими делегаціями ще належить узгодити статті {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Пропонуємо перейти до статті {$issues}, де наші позиції ще різняться.}}
      * {{Пропонуємо перейти до статей {$issues}, де наші позиції ще різняться.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Звертаємо увагу на статтю {$issues}: це також належить узгодити.}}
      * {{Звертаємо увагу на статті {$issues}: це також належить узгодити.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Наша делегація готова продовжити обговорення статті {$issues}.}}
      * {{Наша делегація готова продовжити обговорення статей {$issues}.}}`,
  ],
  invites: [
    'Чекаємо на вашу відповідь і готові розглянути будь-яку пропозицію, що враховує наші інтереси.',
    'Якщо маєте заперечення, просимо викласти їх письмово, і їх буде вивчено.',
    'Ми готові продовжувати обмін думками з цього питання без поспіху й належним чином.',
    'Сподіваємося, що цю пропозицію буде вивчено з увагою, на яку заслуговує справа.',
  ],
  'invites-again': [
    'Ми готові вивчити іншу пропозицію, яка враховує нашу позицію.',
    'Наша делегація не відмовляється від подальших переговорів і чекає на іншу пропозицію.',
    'Якщо ви вважатимете за можливе переглянути свій лист, ми приділимо йому належну увагу.',
  ],
  'reacts-pressed': [
    'Беремо до відома, що {$round :day style=letter case=acc after=у} {$by :party} {$by :agree you=вдалися m=вдався f=вдалася n=вдалося one=вдалася many=вдалися} до тиску («{$title}»); наших позицій це не зближує.',
  ],
  'reacts-news': [
    'З огляду на новину «{$title}» наша довіра до {$by :party case=gen} зменшилася.',
    'Беремо до відома новину «{$title}»: довіри до {$by :party case=gen} у нас менше.',
  ],
  'reacts-attack': ['У цьому листуванні не можемо не згадати: «{$title}».'],
  'reacts-breach': [
    'Змушені нагадати, що {$round :day style=letter case=acc after=у} ви відступили від формулювання, яке ми парафували разом.',
    'Зазначаємо, що {$round :day style=letter case=acc after=у} ви не дотрималися формулювання, яке ми парафували разом.',
  ],
  'reacts-claim': [
    'Ваше твердження про інших {$round :day style=letter case=acc after=у} було заперечено, і ми просимо вас про більшу точність.',
  ],
  'reacts-denied': [
    'Беремо до відома, що {$round :day style=letter case=acc after=у} ви заперечили наше твердження про вас.',
  ],
  'reacts-date': ['Констатуємо, що дата частини {$track :track} минула без підписів.'],
  'reacts-leaves': [
    'Беремо до відома, що {$by :party} {$by :agree you=оголосили m=оголосив f=оголосила n=оголосило one=оголосила many=оголосили} про вихід із переговорів, і шкодували б про це.',
  ],
  'reacts-left': [
    'Шкодуємо, що {$round :day style=letter case=acc after=у} {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів; це не було нашим рішенням.',
  ],
  'closing-agreed': ['Позиції обох делегацій уже збігалися: {$issues :articles}.'],
  'closing-apart': [
    'Наша пропозиція у статті {$issue :article} лишається та сама, {$own :answer}, а варіант {$theirs :answer} можна було обговорювати далі.',
  ],
  'closing-none': [
    'Шкодуємо, що {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів до будь-якого порозуміння.',
  ],
} as const;
