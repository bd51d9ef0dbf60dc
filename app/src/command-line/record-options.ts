import { type Command, Option } from 'commander'
import { momentArgument } from './moment-argument.ts'
import { type StoreOption, storeOption } from './store-place.ts'

export const RECORD_FORMATS = ['text', 'json', 'csv'] as const
export type RecordFormat = (typeof RECORD_FORMATS)[number]

/** What every question to the record may say. */
export interface RecordOptions extends StoreOption {
  readonly asOf?: string
  readonly format: RecordFormat
}

/** The options of every question to the record. */
export const addRecordOptions = (command: Command): Command =>
  addFormat(command.option('--as-of <when>', 'only what was reported by that day, YYYY-MM-DD', momentArgument)).addOption(storeOption())

/** How the answer is printed. */
export const addFormat = (command: Command): Command =>
  command.addOption(new Option('--format <format>', 'text for people, json or csv for programs').choices(RECORD_FORMATS).default('text'))

/** Options as they were given: what was not said is not there. */
export function given<Options extends object>(options: Options): { [Name in keyof Options]: Exclude<Options[Name], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never
}
