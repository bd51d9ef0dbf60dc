import { connect } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

/** What one thread of askers is told. */
export interface Orders {
  readonly port: number
  readonly connections: number
  readonly seconds: number
  readonly paths: readonly string[]
}

/** Milliseconds that each answer took, and how many were not what they should be. */
export interface Told {
  readonly times: Float64Array
  readonly failures: number
}

/** Asks over connections that stay open, each the next question when the last is answered; plain sockets, so that asking costs little. */
async function ask({ port, connections, seconds, paths }: Orders): Promise<Told> {
  const times: number[] = []
  let failures = 0
  const end = performance.now() + seconds * 1000
  await Promise.all(Array.from({ length: connections }, (_, i) => askOn(i)))
  return { times: Float64Array.from(times), failures }

  function askOn(first: number): Promise<void> {
    return new Promise((resolve, reject) => {
      let asked = first
      let began = 0
      let received: Buffer = Buffer.alloc(0)
      const socket = connect({ port, host: '127.0.0.1', noDelay: true }, next)
      socket.on('error', reject).on('close', () => resolve())
      socket.on('data', (chunk: Buffer) => {
        received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
        const head = received.indexOf('\r\n\r\n')
        if (head < 0) return
        const written = received.toString('latin1', 0, head)
        const length = Number(/content-length: (\d+)/i.exec(written)?.[1])
        if (received.length < head + 4 + length) return
        times.push(performance.now() - began)
        if (!written.startsWith('HTTP/1.1 200')) failures++
        received = Buffer.alloc(0)
        next()
      })

      function next() {
        began = performance.now()
        if (began >= end) socket.end()
        else socket.write(`GET ${paths[asked++ % paths.length]} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n`)
      }
    })
  }
}

if (parentPort !== null) parentPort.postMessage(await ask(workerData))
