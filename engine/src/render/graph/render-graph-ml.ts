import type { Edition } from '../edition.ts'
import { escapedXml } from '../escape-xml.ts'

const KEYS = [
  ['type', 'node'],
  ['label', 'node'],
  ['date', 'node'],
  ['status', 'node'],
  ['place', 'node'],
  ['relation', 'edge'],
  ['state', 'edge'],
] as const

/** Parties, occasions, statements and deeds as a graph: who takes part in what, who said and did what, to whom. */
export function renderGraphMl(edition: Edition): string {
  const nodes = new Map<string, string>()
  const edges: string[] = []
  const actor = (id: string) => {
    const name = `actor ${id}`
    if (!nodes.has(name)) nodes.set(name, node(name, { type: 'party', label: edition.nameOf(id) }))
    return name
  }
  for (const { id, title, date, status, place, parties } of edition.occasions) {
    const name = `occasion ${id}`
    nodes.set(name, node(name, { type: 'occasion', label: title, date: date ?? '', status, place: place ?? '' }))
    for (const party of parties) edges.push(edge(actor(party.actor), name, { relation: 'takes part', state: party.status }))
  }
  for (const { id, statement, content } of edition.statements) {
    const name = `statement ${id}`
    nodes.set(name, node(name, { type: 'statement', label: content.join(' […] '), date: statement.date?.value ?? '' }))
    for (const speaker of statement.speaker.actors) edges.push(edge(actor(speaker), name, { relation: 'said', state: statement.stance }))
    for (const relay of statement.relay) edges.push(edge(actor(relay), name, { relation: 'relayed', state: '' }))
  }
  for (const { position } of edition.positions)
    for (const toward of position.toward)
      edges.push(edge(actor(position.party), actor(toward), { relation: position.act, state: position.issue }))
  for (const { id, action, what } of edition.actions) {
    const name = `action ${id}`
    nodes.set(name, node(name, { type: 'action', label: what, date: action.date?.value ?? '' }))
    for (const doer of action.parties) edges.push(edge(actor(doer), name, { relation: 'did', state: action.act }))
    for (const recipient of action.recipients) edges.push(edge(name, actor(recipient), { relation: 'to', state: action.act }))
  }
  const keys = KEYS.map(([name, of]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.join('\n')}
  <graph id="record" edgedefault="directed">
${[...nodes.values(), ...edges].join('\n')}
  </graph>
</graphml>
`
}

const node = (id: string, data: Readonly<Record<string, string>>) => `    <node id="${escapedXml(id)}">${fields('node', data)}</node>`

const edge = (from: string, to: string, data: Readonly<Record<string, string>>) =>
  `    <edge source="${escapedXml(from)}" target="${escapedXml(to)}">${fields('edge', data)}</edge>`

const fields = (of: string, data: Readonly<Record<string, string>>) =>
  Object.entries(data)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<data key="${of}-${name}">${escapedXml(value)}</data>`)
    .join('')
