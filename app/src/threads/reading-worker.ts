// One of the threads of `tavolo read --threads`: reads the reports that it is sent, one after the other.
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Draft } from '../intake/draft.ts'
import { Problem } from '../problem.ts'
import type { Answer } from './answer.ts'

// A thread compiles for itself: what the others or an earlier run have compiled is taken over.
enableCompileCache()
const { readDraft } = await import('../read-draft.ts')
const { StageTimings } = await import('../stage-timings.ts')

const isTimed: boolean = workerData.isTimed

parentPort?.on('message', async (draft: Draft) => parentPort?.postMessage(await answer(draft)))

async function answer(draft: Draft): Promise<Answer> {
  const timings = isTimed ? new StageTimings() : null
  try {
    const { dossier } = await readDraft(draft, { timings })
    return { dossier, times: timings?.times ?? null }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { code, message, where, advice } = error
    return { problem: { code, message, where, advice } }
  }
}
