import { InvalidArgumentError } from 'commander'
import { EXPECTED_PUBLICATION, publicationDate } from '../intake/publication-date.ts'

/** The value of `--published`: a day or a month. */
export function publicationArgument(written: string): string {
  const date = publicationDate(written)
  if (date === null)
    throw new InvalidArgumentError(`"${written}" is no day or month of the calendar (--published): ${EXPECTED_PUBLICATION} [TAVOLO-DATE]`)
  return date
}
