import { expect, it } from 'vitest'
import { writing } from '../../../languages/src/en/writing.ts'
import { cutText } from './index.ts'

const quotations = (text: string) =>
  cutText(
    { id: 'r', text, language: 'en', publishedAt: null, publisher: null, title: null, url: null, sha256: '' },
    writing,
  ).quotations.map(
    ({ pieces, unclosed, depth }) => `${depth}${unclosed ? '?' : ''} ${pieces.map(({ start, end }) => text.slice(start, end)).join(' / ')}`,
  )

it('reads curly, angled, straight and low marks', () => {
  expect(quotations('He said “yes”, she «no», they "maybe", others „never“.')).toEqual(['0 yes', '0 no', '0 maybe', '0 never'])
})

it('reads a quotation within a quotation', () => {
  expect(quotations('“They called it ‘a start’ and left,” he said. "It was \'fine\' here," she said.')).toEqual([
    '0 They called it ‘a start’ and left,',
    '1 a start',
    "0 It was 'fine' here,",
    '1 fine',
  ])
})

it('takes no apostrophe for a mark', () => {
  expect(quotations("The ministers' talks in the '90s weren't 'the workers' last hope', Iran's envoy said.")).toEqual([
    "0 the workers' last hope",
  ])
})

it('goes on where the mark is opened again at the next paragraph', () => {
  expect(quotations('She said: “We begin.\n“We go on.\n“We end.” Then she left.')).toEqual(['0 We begin. / We go on. / We end.'])
})

it('ends an unclosed quotation with its paragraph', () => {
  expect(quotations('She said: “We begin.\nThe envoy left.\n“Fine,” he said.')).toEqual(['0? We begin.', '0 Fine,'])
})

it('goes on over two paragraphs even if nothing closes it', () => {
  expect(quotations('He said: “We begin. Good.\n“We go on.\nThe envoy left.')).toEqual(['0? We begin. Good. / We go on.'])
})

it('loses one mark without turning the rest inside out', () => {
  expect(quotations('He said "we begin. The envoy left. Then "they" spoke and "we" heard.')).toEqual([
    '0? we begin. The envoy left.',
    '0 they',
    '0 we',
  ])
})

it('reads a closing mark that slipped to the next word', () => {
  expect(quotations('"We agree, "the envoy said. "We go on."')).toEqual(['0 We agree,', '0 We go on.'])
})

it('takes seconds and inches for what they are', () => {
  expect(quotations('He came in after 2 minutes 23 ", ahead of all.')).toEqual([])
})
