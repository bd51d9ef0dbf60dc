import type { LanguagePack } from '@tavolo/engine'
import { actors } from './actors/index.ts'
import { lexicon } from './lexicon/index.ts'
import { times } from './times/index.ts'
import { writing } from './writing.ts'

export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  version: '0.1.0',
  writing,
  times,
  actors,
  lexicon,
}
