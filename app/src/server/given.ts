/** A checked query as the store takes it: what was not asked for is not there. */
export type Given<Query> = { [Key in keyof Query]: Exclude<Query[Key], undefined> }

/** The parts of a query that were given. */
export const given = <Query extends object>(query: Query): Given<Query> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Given<Query>
