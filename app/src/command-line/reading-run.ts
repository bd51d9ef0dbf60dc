import { setImmediate } from 'node:timers/promises'
import type { Dossier } from '@tavolo/engine'
import type { Draft } from '../intake/draft.ts'
import type { ReportReader } from '../threads/report-reader.ts'

/** To whom dossiers go when they are read. */
export interface Recipient {
  receive(dossier: Dossier, text: string, where: string): Promise<void>
  end(): Promise<void>
}

/** What a shell expects of a command that Ctrl-C ended: 128 and the number of the signal. */
const INTERRUPTED = 130

/** Reads report after report and hands the dossiers on in the order in which the reports came, however they were read. */
export class ReadingRun {
  isInterrupted = false
  private readonly inHand: { readonly draft: Draft; readonly dossier: Promise<Dossier> }[] = []
  private readonly reader: ReportReader
  private readonly recipient: Recipient
  private readonly fail: (error: unknown) => void
  private readonly interrupt = () => {
    process.exitCode = INTERRUPTED
    this.isInterrupted = true
    // Nothing is half-written while no report is in hand, and a pipe may be awaited for ever.
    if (this.inHand.length === 0) process.exit()
  }

  constructor(reader: ReportReader, recipient: Recipient, fail: (error: unknown) => void) {
    this.reader = reader
    this.recipient = recipient
    this.fail = fail
    process.on('SIGINT', this.interrupt)
  }

  /** Takes a report in hand; waits for the first one where there are enough. */
  async take(draft: Draft): Promise<void> {
    const dossier = this.reader.read(draft)
    dossier.catch(() => {})
    this.inHand.push({ draft, dossier })
    if (this.inHand.length >= this.reader.ahead) await this.handFirst()
  }

  /** Hands on what is still in hand, unless interrupted, and ends. */
  async end(): Promise<void> {
    while (this.inHand.length > 0 && !this.isInterrupted) await this.handFirst()
    await this.recipient.end()
    await this.reader.close()
    process.off('SIGINT', this.interrupt)
  }

  /** One report that cannot be read does not keep the others from being read. */
  private async handFirst(): Promise<void> {
    const [first] = this.inHand
    if (first === undefined) return
    try {
      await this.recipient.receive(await first.dossier, first.draft.text, first.draft.where)
    } catch (error) {
      this.fail(error)
    }
    this.inHand.shift()
    // A signal is heard between two turns of the event loop only.
    await setImmediate()
  }
}
