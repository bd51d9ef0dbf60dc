import { describe, expect, it } from 'vitest'
import { applyScript, editScript } from './edit-script.ts'

describe('an edit script', () => {
  it.each([
    ['parlò', 'parlare', 'l1+are'],
    ['Colloqui', 'colloquio', 'l0+o'],
    ['Roma', 'Roma', 'T0+'],
    ['NATO', 'NATO', 'U0+'],
    ['went', 'go', 'l4+go'],
  ])('leads from "%s" to "%s"', (form, lemma, script) => {
    expect(editScript(form, lemma)).toBe(script)
    expect(applyScript(script, form)).toBe(lemma)
  })

  it('does not fit a word that is too short for it', () => {
    expect(applyScript('l4+go', 'go')).toBeNull()
  })
})
