/** Published figures on gold tokens, in per cent; null where none was found. */
export interface Published {
  readonly system: string
  readonly test: string
  readonly upos: number | null
  readonly lemma: number | null
  readonly uas: number | null
  readonly las: number | null
  /** Words a second, as its source gives it: other machines, so a hint only. */
  readonly speed: string
  readonly source: string
}

const row = (system: string, test: string, figures: readonly (number | null)[], speed: string, source: string): Published => {
  const [upos = null, lemma = null, uas = null, las = null] = figures
  return { system, test, upos, lemma, uas, las, speed, source }
}

export const PUBLISHED: readonly Published[] = [
  row('UDPipe 1.2 (UD 2.5)', 'it_isdt', [97.3, 97.5, 89.1, 86.6], '1,736', 'UDPipe manual; lima-models for the speed'),
  row('UDPipe 2 + mBERT (UD 2.17)', 'it_isdt', [98.73, 98.92, 95.19, 93.55], 'not found', 'UDPipe 2 model list'),
  row('spaCy it_core_news_sm 3.8', 'it_isdt', [97.0, 97.2, 90.0, 85.9], '10,561', 'spacy-models'),
  row('spaCy it_core_news_lg 3.8', 'it_isdt', [97.4, 97.5, 91.1, 87.6], '8,728', 'spacy-models'),
  row('UDPipe 1.2 (UD 2.5)', 'en_ewt', [94.4, 96.4, 84.4, 81.1], '2,281', 'UDPipe manual; lima-models for the speed'),
  row('UDPipe 2 + mBERT (UD 2.17)', 'en_ewt', [97.61, 97.96, 94.09, 92.36], 'not found', 'UDPipe 2 model list'),
  row('Stanza', 'en_ewt', [null, null, null, null], '878', 'spaCy, facts and figures (scores not found)'),
  row('spaCy en_core_web_sm 3.8', 'OntoNotes (other labels)', [97.3, null, 91.8, 89.9], '9,426', 'spacy-models'),
]
