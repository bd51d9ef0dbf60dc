import { expect, test } from 'vitest'
import { en } from '../en/index.ts'
import { it } from '../it/index.ts'
import { states } from './states.ts'

const packs = [it, en]
const idsOf = (tables: readonly Readonly<Record<string, string>>[]) => new Set(tables.flatMap((table) => Object.keys(table)))

test('every id with a name is known to the world', () => {
  for (const { actors } of packs)
    expect([...idsOf([...actors.names, actors.capitals, actors.places, actors.demonyms])].filter((id) => !actors.world.actors[id])).toEqual(
      [],
    )
})

test('every body acts for somebody the world knows', () => {
  const { actors } = it.actors.world
  expect(Object.values(actors).filter(({ partOf }) => partOf !== undefined && !actors[partOf])).toEqual([])
})

test('every state and territory has a name in every language', () => {
  for (const { actors } of packs) {
    const named = idsOf(actors.names)
    expect(Object.keys(states).filter((id) => !named.has(id))).toEqual([])
  }
})

test('every state with a capital in the tables has a word for its people in every language', () => {
  const withoutPeople: ReadonlySet<string> = new Set(['EU'])
  for (const { actors } of packs)
    expect(Object.keys(actors.capitals).filter((id) => !actors.demonyms[id] && !withoutPeople.has(id))).toEqual([])
})

test('both languages name the same states, capitals and organisations', () => {
  const organisations = (names: ReadonlySet<string>) => [...names].filter((id) => it.actors.world.actors[id]?.kind === 'state').sort()
  expect(organisations(idsOf(it.actors.names))).toEqual(organisations(idsOf(en.actors.names)))
})

test('officials held office in an order that time allows, for somebody the world knows', () => {
  const { actors, officials } = it.actors.world
  expect(officials.filter(({ actor, from, to, name }) => !actors[actor] || !(from <= to) || name.length < 3)).toEqual([])
})

test('no two spellings of a role, a body or a seat are empty', () => {
  for (const { actors } of packs)
    for (const table of [...actors.names, actors.capitals, actors.places, actors.demonyms, actors.bodies, actors.units])
      for (const names of Object.values(table)) expect(names.split('|')).not.toContain('')
})
