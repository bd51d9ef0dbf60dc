// Writes the names of states and currencies of one language from the Unicode CLDR (packages cldr-core,
// cldr-localenames-full and cldr-numbers-full) into its pack:  node languages/generate/cldr-names.mjs [folder with node_modules]
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const require = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'))
const read = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'))
const packs = resolve(import.meta.dirname, '../src')
/** Regions of CLDR that are no states, or that stand in the tables of organisations. */
const LEFT_OUT = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'IC', 'EA', 'AC', 'CP', 'CQ', 'DG', 'TA'])
const AND = { it: ' e ', en: ' and ' }

const asTable = (name, table, comment) =>
  `/** ${comment} Generated from the Unicode CLDR 48.2 (Unicode-3.0) by languages/generate/cldr-names.mjs. */\nexport const ${name}: Readonly<Record<string, string>> = ${JSON.stringify(table, null, 2)}\n`

for (const language of Object.keys(AND)) {
  const territories = read(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories
  const states = {}
  for (const [key, name] of Object.entries(territories)) {
    const code = key.slice(0, 2)
    if (!/^[A-Z]{2}(-|$)/.test(key) || LEFT_OUT.has(code)) continue
    const plain = name
      .replace(/ \(.*\)$/, '')
      .replace(/^RAS di | SAR China$/g, '')
      .replaceAll('’', "'")
    const spelt = [plain, plain.replace('St. ', 'Saint '), plain.replace(' & ', AND[language]), plain.replace(' - ', '-')]
    states[code] = [...new Set([...(states[code]?.split('|') ?? []), ...spelt])].join('|')
  }
  const money = read(`cldr-numbers-full/main/${language}/currencies.json`).main[language].numbers.currencies
  const regions = read('cldr-core/supplemental/currencyData.json').supplemental.currencyData.region
  const inUse = new Set()
  for (const rows of Object.values(regions))
    for (const row of rows) for (const [code, use] of Object.entries(row)) if (!use._to && use._tender !== 'false') inUse.add(code)
  const currencies = {}
  for (const code of [...inUse].sort()) {
    const { displayName, ...forms } = money[code]
    const names = [displayName, forms['displayName-count-one'], forms['displayName-count-other']]
    currencies[code] = [...new Set(names.filter(Boolean).map((name) => name.replaceAll('’', "'")))].join('|')
  }
  const folder = join(packs, language, 'actors/generated')
  writeFileSync(join(folder, 'states.ts'), asTable('cldrStates', states, 'Names of states and territories by ISO 3166-1 code.'))
  writeFileSync(join(folder, 'currencies.ts'), asTable('cldrCurrencies', currencies, 'Names of the currencies in use by ISO 4217 code.'))
}
