import { Command, CommanderError } from 'commander'
import { Problem } from '../problem.ts'
import { COMMANDS } from './commands.ts'
import { complain, endQuietlyOnClosedPipe } from './output.ts'
import { packageVersion } from './package-version.ts'

const WRONG_USAGE = 2

const EXAMPLES = `
Examples:
  tavolo read talks.txt --published 2021-12-28
  tavolo explain talks.txt --at 3:14 --published 2021-12-28
  tavolo add reports/ && tavolo agenda --from 2022-01-10
  tavolo read --help`

/** Runs the command line and gives its exit status: 0, 1 where something could not be read, 2 for wrong usage. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  endQuietlyOnClosedPipe()
  try {
    await (await program(words)).parseAsync(words, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE
    if (!(error instanceof Problem)) throw error
    complain(error)
    return 1
  }
}

/** The program with the command that the first word asks for, or with all of them. */
async function program(words: readonly string[]): Promise<Command> {
  const asked = COMMANDS.get(words[0] ?? '')
  const commands = await Promise.all(asked === undefined ? [...COMMANDS.values()].map((load) => load()) : [asked()])
  const tavolo = new Command('tavolo')
    .description('Reads news reports about diplomacy: who meets whom and when, who said so, what each side wants, in which exact words.')
    .version(packageVersion())
    .addHelpText('after', EXAMPLES)
  for (const command of [tavolo, ...commands]) command.exitOverride().configureOutput({ outputError: saySo })
  for (const command of commands) tavolo.addCommand(command)
  return tavolo
}

/** Commander's own words, in the manner of every other error. */
function saySo(message: string): void {
  const what = message.replace(/^error: /, '').trim()
  const ownWords = /argument '.*?' is invalid\. (?<own>.*\[TAVOLO-[A-Z-]+\])$/s.exec(what)?.groups?.own
  complain(`tavolo: ${ownWords ?? `${what} (command line): see tavolo --help [TAVOLO-USAGE]`}`)
}
