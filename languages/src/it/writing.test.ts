import { cutText, type Report } from '@tavolo/engine'
import { describe, expect, it } from 'vitest'
import { writing } from './writing.ts'

const reportOf = (text: string): Report => ({
  id: 'r',
  text,
  language: 'it',
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

describe('words of Italian', () => {
  it('undoes prepositions with an article', () => {
    expect(words('Nel vertice dei ministri, sugli aiuti all’Armenia')).toBe("In il vertice di i ministri , su gli aiuti a l' Armenia")
  })

  it('gives a contraction its whole span and its article an empty one at the end', () => {
    const { tokens } = read('il peso della tregua')
    expect([tokens.start[2], tokens.end[2], tokens.start[3], tokens.end[3]]).toEqual([8, 13, 13, 13])
  })

  it('parts words at an elision, whatever the apostrophe', () => {
    expect(words("c'è un’altra via, dov`è quell'accordo d´intesa")).toBe("c' è un' altra via , dov' è quell' accordo d' intesa")
  })

  it('leaves a dropped ending and an accent written as an apostrophe on their word', () => {
    expect(words("E' un po' di tempo che la citta' aspetta")).toBe("E' un po' di tempo che la citta' aspetta")
  })

  it('cuts pronouns off infinitives, gerunds and ecco', () => {
    expect(words('per firmarlo, dimettersi, parlandone, andarsene, proporlo, eccoli')).toBe(
      'per firmar lo , dimetter si , parlando ne , andar se ne , propor lo , ecco li',
    )
  })

  it('is not misled by words that only look like verb and pronoun', () => {
    for (const word of 'cielo velo parti versi carne esperti discorsi parla perle aperti rapporti terne Carlo nervi'.split(' ')) {
      expect(words(`il ${word} resta`)).toBe(`il ${word} resta`)
    }
  })

  it('keeps numbers, times, days and hyphens together and parts signs from them', () => {
    expect(words('il 3,5% di €1.200.000 alle 16:30 del 12/01/2022, anni ’90, filo-russo')).toBe(
      "il 3,5 % di € 1.200.000 a le 16:30 di il 12/01/2022 , anni '90 , filo-russo",
    )
  })
})

describe('sentences of Italian', () => {
  it('do not end at abbreviations, initials or figures', () => {
    expect(sentences('Il gen. Rossi e il sig. A. B. Verdi citano l’art. 5. Poi la S.p.A. perde 2.500 euro ecc. e tace.')).toHaveLength(2)
  })

  it('end behind the closing mark', () => {
    expect(sentences('«Trattiamo.» Così il ministro. «Sì!», ha detto.')).toEqual(['«Trattiamo.»', 'Così il ministro.', '«Sì!», ha detto.'])
  })
})

describe('damage in Italian', () => {
  it('splits a sentence where its stop was lost', () => {
    const text = 'Il governo ha inviato le sue richieste di garanzie La UE vuole discutere, anche sul gas.'
    expect(damages(text)).toEqual(['glued-sentence: La'])
    expect(sentences(text)).toHaveLength(2)
  })

  it('splits a heading from the sentence that follows', () => {
    const text = 'Ancora scontri alla frontiera: almeno nove feriti Un convoglio di aiuti è stato fermato ieri mattina dalle guardie.'
    expect(damages(text)).toEqual(['glued-sentence: Un'])
  })

  it('splits before a word of a foreign page that hangs on a name', () => {
    expect(damages('Le truppe restano vicino a Kiev Timeline delle trattative con la UE.')).toEqual(['glued-sentence: Timeline'])
  })

  it('puts a stray capital back', () => {
    const text = 'I colloqui riprenderanno presto, Hanno detto due funzionari. Prevista una risposta dura In caso di attacco.'
    expect(damages(text)).toEqual(['capital-in-sentence: Hanno', 'capital-in-sentence: In'])
    expect(read(text).tokens.form).toContain('hanno')
    expect(sentences(text)).toHaveLength(2)
  })

  it('flags a scrap at the end of a paragraph', () => {
    expect(damages('Il ministro ha confermato la data dei colloqui. Poi tace.')).toEqual(['stray-fragment: Poi tace.'])
  })

  it('flags a paragraph that breaks off', () => {
    expect(damages('Il presidente incontrerà domani il capo della\nLa riunione è chiusa.')).toHaveLength(1)
  })

  it('leaves names and titles alone', () => {
    for (const text of [
      'Lo scrive il quotidiano La Repubblica di ieri.',
      'Secondo Il Sole 24 Ore il vertice è saltato.',
      'Ha recitato nel film La vita è bella.',
      'Il partito Per la pace ha vinto.',
      'Bene. Allora andiamo.',
    ]) {
      expect(damages(text)).toEqual([])
    }
  })
})
