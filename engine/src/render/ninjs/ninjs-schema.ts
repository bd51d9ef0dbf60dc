/**
 * What IPTC ninjs 3.1 asks of the parts that are written here, as JSON Schema: the schema itself is not in the house,
 * so this says the same in our words for these parts, closed where it is closed.
 */
const closed = (properties: Record<string, unknown>, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const text = { type: 'string' }
const address = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' }
const instant = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$' }
const truncated = { type: 'string', pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T[\\d:.Z+-]+)?)?)?$' }
const list = (items: unknown) => ({ type: 'array', items })
const concept = closed({ name: text, rel: text, uri: address, literal: text })

export const NINJS_EVENT = closed(
  {
    standard: closed({ name: { const: 'ninjs' }, version: { const: '3.1' }, schema: address }),
    uri: address,
    type: { const: 'event' },
    version: text,
    firstCreated: instant,
    versionCreated: instant,
    pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
    title: text,
    subjects: list(concept),
    eventDetails: closed({
      eventStatus: address,
      dates: closed({ expectedStartDate: truncated, expectedEndDate: truncated }, ['expectedStartDate']),
    }),
    places: list(concept),
    organisations: list(concept),
    people: list(concept),
    infoSources: list(closed({ name: text, role: text, uri: address, literal: text })),
  },
  ['uri'],
)
