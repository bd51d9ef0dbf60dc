import { expect, it } from 'vitest'
import { shownText } from './shown-text.ts'

it('keeps every place and shows what would turn the reading round', () => {
  expect(shownText('a\u202eb\u0007c\nd\te')).toBe('a�b�c\nd\te')
})
