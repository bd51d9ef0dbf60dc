import type { TimeFields, TimeUnit } from '../../language/index.ts'

const DESIGNATOR: Readonly<Record<TimeUnit, string>> = {
  CE: 'CE',
  DE: 'DE',
  Y: 'Y',
  H6: 'M',
  Q: 'M',
  M: 'M',
  W: 'W',
  WE: 'WE',
  D: 'D',
  TH: 'H',
  TM: 'M',
  TS: 'S',
}
const IN_MONTHS: Partial<Record<TimeUnit, number>> = { H6: 6, Q: 3 }
/** Half of a unit, in the next smaller one. */
const HALF: Partial<Record<TimeUnit, string>> = { CE: '50Y', DE: '5Y', Y: '6M', M: '15D', D: 'T12H', TH: '30M', TM: '30S' }

/** TIMEX3 value of a length: `P3D`, `PT30M`, `P1Y6M`, `PXW`. */
export function durationValue(fields: TimeFields): string {
  const unit = fields.unit ?? 'D'
  const timed = unit.startsWith('T') ? 'T' : ''
  const amount = fields.amount ?? 1
  const half = fields.halfMore ? (HALF[unit] ?? '') : ''
  const whole = amount === 0 ? '' : `${amount === 'X' ? 'X' : amount * (IN_MONTHS[unit] ?? 1)}${DESIGNATOR[unit]}`
  return `P${timed}${whole}${half}`
}

/** TIMEX3 value of what returns: `P1Y`, `XXXX-WXX-1`. */
export function setValue(fields: TimeFields): string {
  if (fields.weekday !== undefined) return `XXXX-WXX-${fields.weekday}${fields.daypart ? `T${fields.daypart}` : ''}`
  if (fields.unit === undefined && fields.daypart) return `XXXX-XX-XXT${fields.daypart}`
  return durationValue(fields)
}
