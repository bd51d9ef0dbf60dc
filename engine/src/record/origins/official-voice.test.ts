import { expect, it } from 'vitest'
import { officialVoice } from './official-voice.ts'

it('a party’s own site speaks for it, the press for nobody', () => {
  const voices = ['whitehouse.gov/statements-releases', 'http://www.kremlin.ru/events', 'mfa.gov.ua', 'www.gov.uk', 'consilium.europa.eu']
  expect(voices.map(officialVoice)).toEqual(['US', 'RU', 'UA', 'GB', 'EU'])
  const press = ['The Paper', 'news.example', 'mygov.it.example', 'notkremlin.ru', '', null, 'constructor.prototype', 'gov']
  expect(press.map(officialVoice)).toEqual(press.map(() => null))
})
