import { expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const ITALIAN = 'La città è già pronta: perché la delegazione è lì.'

it('takes a byte order mark at its word', async () => {
  const littleEndian = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ITALIAN, 'utf16le')])
  const bigEndian = Buffer.from(littleEndian).swap16()
  const utf8 = Buffer.from(`\ufeff${ITALIAN}`)
  for (const bytes of [littleEndian, bigEndian, utf8]) expect(await decodeText(bytes, 'a.txt')).toEqual({ text: ITALIAN, doubts: [] })
})

it('knows UTF-16 without a mark from binary data', async () => {
  const { text, doubts } = await decodeText(Buffer.from(ITALIAN.repeat(5), 'utf16le'), 'a.txt')
  expect(text).toBe(ITALIAN.repeat(5))
  expect(doubts[0]?.message).toContain('utf-16')
})

it('refuses a text of control characters', async () => {
  await expect(decodeText(Buffer.from('\u0001\u0002\u0003ciao'), 'a.txt')).rejects.toMatchObject({ code: 'TAVOLO-BINARY' })
})
