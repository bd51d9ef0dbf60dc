import type { TimeFields } from '../../language/index.ts'
import type { Place } from './anchored-time.ts'
import type { Direction } from './direction.ts'
import type { Publication } from './publication.ts'

/** What the place of a time without a year depends on. */
export interface Setting {
  readonly publication: Publication | null
  readonly direction: () => Direction
  /** Year of the last date told in full, with the reason to go on in it. */
  readonly toldYear: number | null
  /** The day before it in a row of days: "10 to 13 January". */
  readonly rowBefore: Place | null
}

/** Direction of something that comes round every year and is `ahead` steps away, `near` of them being near. */
export function chooseSign(ahead: number, near: number, fields: TimeFields, setting: Setting): { sign: number; reason: string } {
  if (fields.shift !== undefined && fields.shift !== 0) return { sign: fields.shift, reason: 'said so' }
  if (fields.shift === 0) return { sign: ahead <= 6 ? 1 : -1, reason: 'this one' }
  const direction = setting.direction()
  if (direction.sign === 0) return { sign: ahead <= near ? 1 : -1, reason: direction.reason }
  if (direction.sign < 0 && !direction.sure && ahead > 0 && ahead <= 2) return { sign: 1, reason: 'the near one is taken' }
  if (direction.sign > 0 && !direction.sure && ahead > near) return { sign: -1, reason: 'the near one is taken' }
  return direction
}
