import { readFileSync } from 'node:fs'
import type { Dossier, Span } from '@tavolo/engine'
import { Ajv2020 } from 'ajv/dist/2020.js'

/** The public contract, `docs/dossier.schema.json`. */
export const DOSSIER_SCHEMA = JSON.parse(readFileSync(new URL('../docs/dossier.schema.json', import.meta.url), 'utf8'))

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(DOSSIER_SCHEMA)

/** What is wrong with a dossier: against the schema, spans that do not slice to words, references to nothing, ids that stand twice. */
export function faultsOf(dossier: Dossier, text: string): string[] {
  if (!validate(dossier)) return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
  return [...spanFaults(dossier, text), ...referenceFaults(dossier), ...idFaults(dossier)]
}

function spanFaults(dossier: Dossier, text: string): string[] {
  const faults: string[] = []
  if (dossier.report.length !== text.length) faults.push(`report.length is ${dossier.report.length}, the text has ${text.length}`)
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('start' in value && 'end' in value) faults.push(...spanFault(value as Span, text, path))
    else for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`)
  }
  visit(dossier, '')
  return faults
}

function spanFault({ start, end }: Span, text: string, path: string): string[] {
  if (end > text.length || start > end) return [`${path}: ${start}-${end} lies outside the text`]
  // A doubt may concern a place between words.
  return start === end && !path.startsWith('/doubts') ? [`${path}: the span at ${start} is empty`] : []
}

function referenceFaults({ actors, agenda, statements, positions, actions }: Dossier): string[] {
  const known = new Set([...actors.map(({ id }) => id), ...statements.map(({ id }) => id)])
  const used = [
    ...agenda.flatMap(({ parties }) => parties.flatMap(({ actor, statedBy }) => [actor, ...statedBy])),
    ...statements.flatMap(({ speaker, relay }) => [...speaker.actors, ...relay]),
    ...positions.flatMap(({ party, toward, statement }) => [party, ...toward, ...(statement === null ? [] : [statement])]),
    ...actions.flatMap(({ parties, recipients }) => [...parties, ...recipients]),
  ]
  return [...new Set(used)].filter((id) => !known.has(id)).map((id) => `${id} is neither an actor nor a statement of the dossier`)
}

function idFaults({ actors, times, agenda, statements, positions, actions }: Dossier): string[] {
  const ids = [...actors, ...times, ...agenda, ...statements, ...positions, ...actions].map(({ id }) => id)
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the id ${id} stands twice`)
}
