import type { IssueGroup } from '@tavolo/engine'

const words = (list: string): readonly string[] => list.split(', ')

/** The first issue whose words stand in the content names it. */
export const issues: readonly IssueGroup[] = [
  { issue: 'nuclear', lemmas: words('nucleare, atomico, uranio, plutonio, denuclearizzazione, proliferazione') },
  { issue: 'ceasefire', lemmas: words('tregua, cessate, armistizio, pace') },
  { issue: 'sanctions', lemmas: words('sanzione, embargo, dazio, restrizione') },
  { issue: 'alliance', lemmas: words('Nato, alleanza, adesione, allargamento, alleato') },
  { issue: 'territory', lemmas: words('territorio, annessione, confine, sovranità, indipendenza, integrità, frontiera, isola') },
  { issue: 'arms', lemmas: words('arma, missile, armamento, munizione, disarmo') },
  { issue: 'humanitarian', lemmas: words('umanitario, civile, aiuto, rifugiato, profugo, ostaggio, prigioniero') },
  { issue: 'migration', lemmas: words('migrante, migrazione, immigrazione, immigrato, visto') },
  { issue: 'energy', lemmas: words('gas, petrolio, energia, gasdotto, energetico') },
  { issue: 'climate', lemmas: words('clima, climatico, emissione') },
  { issue: 'trade', lemmas: words('commercio, commerciale, economia, economico, mercato, investimento') },
  { issue: 'justice', lemmas: words('tribunale, processo, corte, giustizia, diritto, estradizione, arresto') },
  {
    issue: 'security',
    lemmas: words('sicurezza, militare, truppa, esercito, difesa, attacco, invasione, soldato, terrorismo, esercitazione'),
  },
  {
    issue: 'diplomacy',
    lemmas: words('colloquio, negoziato, accordo, dialogo, vertice, incontro, diplomazia, decisione, trattativa, conferenza'),
  },
]
