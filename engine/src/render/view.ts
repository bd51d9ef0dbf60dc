import { type Dossier, type Position, type Provenance, type Span, type Statement, wordsOf } from '../document/index.ts'
import { LineIndex } from './line-index.ts'
import { visibleWords } from './visible-words.ts'

/** A dossier beside its text, with what every way of showing it needs: names, numbers of statements, places. */
export class View {
  readonly dossier: Dossier
  readonly text: string
  readonly lines: LineIndex
  private readonly names: ReadonlyMap<string, string>
  private readonly numbers: ReadonlyMap<string, number>
  private readonly statements: ReadonlyMap<string, Statement>

  constructor(dossier: Dossier, text: string) {
    this.dossier = dossier
    this.text = text
    this.lines = new LineIndex(text)
    this.names = new Map(dossier.actors.map((actor) => [actor.id, visibleWords(actor.name)]))
    this.numbers = new Map(dossier.statements.map((statement, i) => [statement.id, i + 1]))
    this.statements = new Map(dossier.statements.map((statement) => [statement.id, statement]))
  }

  /** The words of a span, fit for one line. */
  words(span: Span): string {
    return visibleWords(wordsOf(this.text, span))
  }

  /** `3:57`: line and column of a span's first character. */
  place(span: Span): string {
    const { line, column } = this.lines.placeOf(span.start)
    return `${line}:${column}`
  }

  /** True where a span stands for the report as such and not for words in it. */
  isWhole({ start, end }: Span): boolean {
    return start === end || (start === 0 && end === this.text.length)
  }

  /** A party's name; what follows the colon of its id where the dossier holds no name. */
  name(actor: string): string {
    return this.names.get(actor) ?? visibleWords(actor.slice(actor.indexOf(':') + 1))
  }

  /** The id where it tells more than the name does. */
  code(actor: string): string | null {
    return actor.startsWith('person:') || actor.startsWith('media:') || actor === this.name(actor) ? null : visibleWords(actor)
  }

  /** `S3` for the third statement. */
  number(statement: string): string {
    return `S${this.numbers.get(statement) ?? '?'}`
  }

  /** `S3 Sergei Rybkov, via RIA`: who said it and through whom; the bare number where nobody is known. */
  saidBy(id: string): string {
    const statement = this.statements.get(id)
    if (statement === undefined) return this.number(id)
    const relay = statement.relay.length > 0 ? `, via ${statement.relay.map((actor) => this.name(actor)).join(', ')}` : ''
    return `${this.number(id)} ${this.speaker(statement)}${relay}`
  }

  /** The fullest thing that is known about who speaks: name, words of the source, role, party. */
  speaker({ speaker, source }: Statement): string {
    if (speaker.name !== null) return visibleWords(speaker.name)
    if (source !== null) return this.words(source)
    if (speaker.role !== null) return visibleWords(speaker.role)
    return speaker.actors.length > 0 ? speaker.actors.map((actor) => this.name(actor)).join(', ') : 'speaker unknown'
  }

  /** Where a position comes from. */
  origin(position: Position): string {
    return position.statement === null ? 'the report, in its own voice' : this.saidBy(position.statement)
  }
}

/** `~` before a value that was assumed, nothing before one that the text says. */
export function assumed({ provenance }: { readonly provenance: Provenance }, field: string): string {
  const isAssumed = provenance.inferred.some((inference) => inference.field === field || inference.field.startsWith(`${field}.`))
  return isAssumed ? '~' : ''
}

/** Why values were assumed: each reason once, in order of the dossier, with the fields and the places that it holds for. */
export function assumptions(view: View): string[] {
  const { agenda, statements, positions, actions } = view.dossier
  const places = new Map<string, Set<string>>()
  for (const { provenance } of [...agenda, ...statements, ...positions, ...actions]) {
    const [first] = provenance.spans
    for (const { field, reason } of provenance.inferred) {
      const known = places.get(reason) ?? new Set()
      places.set(reason, known.add(`${field.split('.')[0]} ${first === undefined ? '' : view.place(first)}`.trim()))
    }
  }
  return [...places].map(([reason, fields]) => visibleWords(`${[...fields].join(', ')}: ${reason}`))
}
