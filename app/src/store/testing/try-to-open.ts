// A second process that wants the same folder.
import { Problem } from '../../problem.ts'
import { openStore } from '../open-store.ts'

const [folder = ''] = process.argv.slice(2)
try {
  const store = await openStore({ folder })
  await store.close()
  process.stdout.write('opened\n')
} catch (error) {
  process.stdout.write(error instanceof Problem ? `${error}\n` : 'no problem of ours\n')
}
