import type { Command } from 'commander'
import type { Draft } from '../intake/draft.ts'
import { languageCode } from './language-code.ts'
import { publicationArgument } from './publication-argument.ts'

/** What the options say about the reports. */
export interface ParticularOptions {
  readonly published?: string
  readonly publisher?: string
  readonly language?: string
  readonly title?: string
  readonly url?: string
}

/** The options that say what the text does not. */
export function addParticulars(command: Command): Command {
  return command
    .option(
      '--published <date>',
      'day of publication, YYYY-MM-DD, or month, YYYY-MM; without the day "Monday" or "tomorrow" stay open',
      publicationArgument,
    )
    .option('--publisher <name>', 'who published it')
    .option('--language <code>', 'language of the text; detected where it is not given', languageCode)
    .option('--title <title>', 'title of the report')
    .option('--url <url>', 'where it was published')
}

/** A draft with what the options say; they go before what the file says of itself. */
export const withParticulars = (draft: Draft, options: ParticularOptions): Draft => ({
  ...draft,
  publishedAt: options.published ?? draft.publishedAt,
  publisher: options.publisher ?? draft.publisher,
  language: options.language ?? draft.language,
  title: options.title ?? draft.title,
  url: options.url ?? draft.url,
})
