import { cutText, type Report } from '@tavolo/engine'
import { describe, expect, it } from 'vitest'
import { writing } from './writing.ts'

const reportOf = (text: string): Report => ({
  id: 'r',
  text,
  language: 'en',
  publishedAt: null,
  publisher: null,
  title: null,
  url: null,
  sha256: '',
})
const read = (text: string) => cutText(reportOf(text), writing)
const words = (text: string) => read(text).tokens.form.join(' ')
const sentences = (text: string) => read(text).sentences.map(({ start, end }) => text.slice(start, end))
const damages = (text: string) => read(text).damages.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('words of English', () => {
  it('parts negations, short verbs and possessives', () => {
    expect(words("They don’t know, can't say, cannot wait; it'll be Iran's, we're gonna see")).toBe(
      "They do n't know , ca n't say , can not wait ; it 'll be Iran 's , we 're gon na see",
    )
  })

  it('parts hyphens but for prefixes', () => {
    expect(words('a US-led, well-known co-chair of non-aligned states by e-mail')).toBe(
      'a US - led , well - known co-chair of non-aligned states by e-mail',
    )
  })

  it('parts currency, percent and glued units from their number', () => {
    expect(words('$300 million, €5bn, 2.5% and 40km by 9:30am, up 1,200')).toBe(
      '$ 300 million , € 5 bn , 2.5 % and 40 km by 9:30 am , up 1,200',
    )
  })

  it('keeps days, telephone numbers and decades whole, and parts ranges and scores', () => {
    expect(words("on 2022-01-10 or 202-555-0100, in the 1990's and the '90s, 2019-2021, won 5-3")).toBe(
      "on 2022-01-10 or 202-555-0100 , in the 1990's and the '90s , 2019 - 2021 , won 5 - 3",
    )
  })

  it('keeps addresses and acronyms whole', () => {
    expect(words('See https://example.org/a?b=1, or write to press.office@example.org. The U.S. #peace talks')).toBe(
      'See https://example.org/a?b=1 , or write to press.office@example.org . The U.S. #peace talks',
    )
  })
})

describe('sentences of English', () => {
  it('do not end at titles, initials, acronyms or figures', () => {
    expect(sentences('Joseph R. Biden, Jr. met Gen. Mark A. Milley of the U.S. Army on Sept. 3. It lasted 1.5 hours.')).toHaveLength(2)
  })

  it('end at an acronym when the next word can open one', () => {
    expect(sentences('They flew to the U.S. The talks begin today.')).toHaveLength(2)
  })

  it('end behind closing marks, and go on where a small letter follows', () => {
    expect(sentences('“We will talk.” The minister left. “Will you?” she asked. He waited... and left.')).toHaveLength(4)
  })

  it('end with their paragraph, stop or not', () => {
    expect(sentences('TALKS RESUME IN GENEVA\n• Both sides attend\n- No date is set')).toHaveLength(3)
  })
})

describe('damage in English', () => {
  it('splits a sentence where its stop was lost', () => {
    expect(damages('Both sides sent their proposals on arms control The EU wants to join them.')).toEqual(['glued-sentence: The'])
    expect(damages('At least nine people were hurt in the clashes The convoy was stopped by border guards on Monday.')).toEqual([
      'glued-sentence: The',
    ])
  })

  it('puts a stray capital back', () => {
    expect(damages('The talks go on, Said two officials on Monday.')).toEqual(['capital-in-sentence: Said'])
  })

  it('flags a scrap and a paragraph that breaks off', () => {
    expect(damages('The minister confirmed the date of the talks. Then speaks.')).toEqual(['stray-fragment: Then speaks.'])
    expect(damages('The president will meet the head of the\nThe meeting is over.')).toHaveLength(1)
  })

  it('leaves names, titles and answers alone', () => {
    for (const text of [
      'Judges in The Hague heard the case.',
      'It was first reported by The New York Times on Monday.',
      'He wrote a novel The old man would have liked.',
      'Will they meet again this week in Vienna? Yes.',
      'They backed the For the People Act.',
    ]) {
      expect(damages(text)).toEqual([])
    }
  })
})
