/** Another library, asked for what it can do with a text; `run` gives how many things it found. */
export interface Peer {
  readonly name: string
  readonly does: string
  readonly languages: readonly string[]
  /** Loaded when measured, so that no peer slows another. */
  readonly open: (language: string) => Promise<(text: string) => number>
}

export const PEERS: readonly Peer[] = [
  {
    name: 'chrono-node',
    does: 'dates',
    languages: ['en', 'it'],
    async open(language) {
      const chrono = await import('chrono-node')
      const parser = language === 'it' ? chrono.it : chrono.en
      return (text) => parser.parse(text, new Date('2022-01-10')).length
    },
  },
  {
    name: 'compromise',
    does: 'sentences, tags, quotations, names',
    languages: ['en'],
    async open() {
      const { default: nlp } = await import('compromise')
      return (text) => {
        const view = nlp(text)
        return view.quotations().length + view.people().length + view.places().length
      }
    },
  },
  {
    name: 'compromise-dates',
    does: 'the same tags, dates',
    languages: ['en'],
    async open() {
      const { default: nlp } = await import('compromise')
      const { default: plugin } = await import('compromise-dates')
      const dated = nlp.extend(plugin)
      return (text) => dated(text).dates().json().length
    },
  },
  {
    name: 'wink-nlp',
    does: 'sentences, tags, dates and other entities',
    languages: ['en'],
    async open() {
      const { default: winkNLP } = await import('wink-nlp')
      const { default: model } = await import('wink-eng-lite-web-model')
      const nlp = winkNLP(model)
      return (text) => nlp.readDoc(text).entities().length()
    },
  },
  {
    name: "Microsoft's recognizers",
    does: 'dates',
    languages: ['en', 'it'],
    async open(language) {
      const { default: suite } = await import('@microsoft/recognizers-text-suite')
      const culture = language === 'it' ? suite.Culture.Italian : suite.Culture.English
      return (text) => suite.recognizeDateTime(text, culture, undefined, new Date('2022-01-10')).length
    },
  },
]
