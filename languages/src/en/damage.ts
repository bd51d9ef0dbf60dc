import type { DamageTables } from '@tavolo/engine'

const split = (words: string): string[] => words.trim().split(/\s+/)

/** What tells broken English from sound English, as it comes out of translation and of pages cut up by machines. */
export const damage: DamageTables = {
  fillers: ['okay', 'ok', 'read more', 'see also', 'more to come', 'to be continued', 'continued', 'well', 'fine', 'good'],
  fragmentOpeners: split('then'),
  articles: split('the a an it he she they we this these'),
  beforeNames: split('of in on at by for from to with and or as via per'),
  titled: split(`
    called named titled entitled newspaper magazine film movie book song series group band show paper daily weekly album novel programme program
    agency single essay play documentary
  `),
  auxiliaries: split('has have had was were is are been would could should said says'),
  neverCapital: split(`
    in on at by for with from to if when after before as of and or but because although while whereas which who whose that
    into onto upon during
  `),
  openWords: split('the a an of in on at by for from to with and or but that which who if because while as than into'),
  leftovers: [],
}
