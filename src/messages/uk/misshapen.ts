/**
 * What is wrong with the shape of a scenario file, by code. Keys, and what was written, are repeated as they stand in the file;
 * a value is called by its key, or as an entry of the list under that key.
 */
export const misshapen = {
  'unknown-key':
    'Ключа "{$key}" {$place :one-of rounds=|у блоці "rounds"| rules=|у блоці "rules"| tracks=|у цій частині| aimFor=|в оголошеній даті| parties=|у записі про цю сторону| mandate=|у мандаті| walkAway=|у цій межі поступок| temperament=|у вдачі| issues=|у цій статті| options=|у цьому варіанті| positions=|у цій позиції| redLines=|у цій червоній лінії| terms=|у цій комбінації| channels=|у цьому каналі| sources=|у цьому джерелі| factions=|у цій групі| durability=|у цьому рядку тривкості| events=|у цій події| when=|у часі цієї події| levers=|у цьому кроці| effects=|у цьому наслідку| hypotheses=|у цій гіпотезі| members=|у записі про цього учасника| stands=|у записі про цю думку| scenario=|у сценарії| block=|у цьому блоці|} не буває.',
  'missing-key':
    '{$place :one-of rounds=|У блоці "rounds"| rules=|У блоці "rules"| tracks=|У цій частині| aimFor=|В оголошеній даті| parties=|У записі про цю сторону| mandate=|У мандаті| walkAway=|У цій межі поступок| temperament=|У вдачі| issues=|У цій статті| options=|У цьому варіанті| positions=|У цій позиції| redLines=|У цій червоній лінії| terms=|У цій комбінації| channels=|У цьому каналі| sources=|У цьому джерелі| factions=|У цій групі| durability=|У цьому рядку тривкості| events=|У цій події| when=|У часі цієї події| levers=|У цьому кроці| effects=|У цьому наслідку| hypotheses=|У цій гіпотезі| members=|У записі про цього учасника| stands=|У записі про цю думку| scenario=|У сценарії| block=|У цьому блоці|} бракує "{$key}".',
  'missing-key.several':
    '{$place :one-of rounds=|У блоці "rounds"| rules=|У блоці "rules"| tracks=|У цій частині| aimFor=|В оголошеній даті| parties=|У записі про цю сторону| mandate=|У мандаті| walkAway=|У цій межі поступок| temperament=|У вдачі| issues=|У цій статті| options=|У цьому варіанті| positions=|У цій позиції| redLines=|У цій червоній лінії| terms=|У цій комбінації| channels=|У цьому каналі| sources=|У цьому джерелі| factions=|У цій групі| durability=|У цьому рядку тривкості| events=|У цій події| when=|У часі цієї події| levers=|У цьому кроці| effects=|У цьому наслідку| hypotheses=|У цій гіпотезі| members=|У записі про цього учасника| stands=|У записі про цю думку| scenario=|У сценарії| block=|У цьому блоці|} бракує ключів: {$keys :list}.',

  'wrong-type':
    '{$called :one-of key=|| entry=|Запис у |}"{$key}" має бути {$wanted :one-of text=|текстом| number=|числом| whole-number=|цілим числом| boolean=|true або false| list=|списком| block=|блоком ключів| other=|чимось іншим|}, а не {$found :one-of text=|текстом| empty-text=|порожнім текстом| list=|списком| block=|блоком ключів| no-number=|знаком «не число» (.nan)| endless-number=|знаком нескінченного числа (.inf)|}.',
  'wrong-type.empty':
    '{$called :one-of key=|| entry=|Запис у |}"{$key}" має бути {$wanted :one-of text=|текстом| number=|числом| whole-number=|цілим числом| boolean=|true або false| list=|списком| block=|блоком ключів| other=|чимось іншим|}, а тут порожньо.',
  'wrong-type.written':
    '{$called :one-of key=|| entry=|Запис у |}"{$key}" має бути {$wanted :one-of text=|текстом| number=|числом| whole-number=|цілим числом| boolean=|true або false| list=|списком| block=|блоком ключів| other=|чимось іншим|}, а тут {$written}.',
  'unknown-value':
    '{$called :one-of key=|| entry=|Запис у |}"{$key}" може бути лише {$allowed :list by=or}, а тут "{$written}".',

  'comma-in-text': 'Кома закінчує текст усередині \\{ \\}, тож "{$rest}" прочитано як ключ.',
  'decimal-comma': 'Кома закінчує число всередині \\{ \\}, тож "{$rest}" прочитано як ключ.',
  'no-colon': 'Після ключа "{$key}" бракує двокрапки.',
  'no-space': 'Після двокрапки ключа "{$key}" бракує пробілу.',
  'no-track': 'Межа поступок стоїть під id своєї частини, а його тут бракує.',
  semicolons: 'Записи списку відокремлюють комами, а не крапками з комою.',
  'curly-quotes': 'Це фігурні лапки, як їх пишуть текстові редактори, тож вони стають частиною тексту.',
  'cut-text': 'Знак # після пробілу починає коментар, тож цей текст уривається перед ним.',

  'bad-id': '"{$written}" не може бути id: пишіть малі літери від a до z, цифри й дефіси, а починайте з літери.',
  'bad-format': '{$called :one-of key=|| entry=|Запис у |}"{$key}" записано не так, як вимагає формат.',
  'bad-format.date': '"{$written}" — не дата: напишіть рік, місяць і день, наприклад 2025-08-19.',
  'bad-format.mark': '"{$written}" не може бути позначкою: потрібно від однієї до трьох літер, наприклад UA.',
  'bad-format.flag': '"{$written}" — не назва прапора: потрібно дві малі літери, наприклад ua.',
  'bad-format.country': '"{$written}" — не код країни: потрібно дві малі літери, наприклад ua.',

  'empty-text': '{$called :one-of key=|| entry=|Запис у |}"{$key}" не має тексту: напишіть щось.',
  'too-long':
    '{$called :one-of key=|| entry=|Запис у |}"{$key}" має забагато знаків: {$has :count}, а можна щонайбільше {$most :count}.',
  'too-few':
    '{$called :one-of key=|| entry=|Запис у |}"{$key}" має замало записів: {$has :count}, а потрібно щонайменше {$least :count}.',
  'too-few.issues': '{$called :one-of key=|| entry=|Запис у |}"{$key}" не називає жодної статті.',
  'too-many':
    '{$called :one-of key=|| entry=|Запис у |}"{$key}" має забагато записів: {$has :count}, а можна щонайбільше {$most :count}.',
  'out-of-range.below':
    '{$called :one-of key=|| entry=|Запис у |}"{$key}" має бути не менше ніж {$least}, а тут {$written}.',
  'out-of-range.above':
    '{$called :one-of key=|| entry=|Запис у |}"{$key}" має бути не більше ніж {$most}, а тут {$written}.',
  'too-precise': '"{$written}" має забагато знаків після крапки: можна щонайбільше {$decimals :count}.',
} as const;
