import type { Writing } from '@tavolo/engine'
import { damage } from './damage.ts'

const split = (words: string): string[] => words.trim().split(/\s+/)

export const writing: Writing = {
  abbreviations: split(`
    Mr. Mrs. Ms. Messrs. Dr. Drs. Prof. Rev. Fr. Hon. Gov. Sen. Sens. Rep. Reps. Gen. Lt. Col. Maj. Capt. Cmdr. Cpl. Sgt. Adm. Brig. Amb. Pres. Supt. Insp.
    St. Sts. Ste. Mt. Ft. Pvt. Atty. Asst. Dept. Det. Dist. Ave. Blvd. Rd. Hwy.
    Jan. Feb. Aug. Sept. Oct. Nov. Dec. Thur. Thurs. Tues.
    vs. v. e.g. i.e. cf. ca. approx. ext. resp. viz. al. Ariz. Calif. Colo. Conn. Fla. Ga. Ill. Kan. Ky. Md. Mich. Minn. Mont. Neb. Nev. Okla. Penn. Tenn. Tex. Va. Wis.
  `),
  closingAbbreviations: split('Jr. Sr. Inc. Corp. Co. Ltd. Bros. Cos. plc. etc. Esq. Ph.D. a.m. p.m. yrs. lbs.'),
  numberAbbreviations: split('No. Nos. Art. Arts. Fig. p. pp. Vol. Sec. Ch. Para. Res. para. sec. art. vol. ch. fig. Apr. Jun. Jul. Mar.'),
  contractions: {},
  cuts: split(`
    can|not gon|na wan|na got|ta lem|me gim|me out|ta kin|da d'|ye
    do|nt ca|nt wo|nt did|nt does|nt is|nt was|nt are|nt have|nt has|nt had|nt could|nt would|nt should|nt were|nt
    let|s that|s there|s they|re you|re
  `),
  elisions: [],
  apostropheSuffixes: split('s m d ll re ve'),
  innerSuffixes: ["n't"],
  closedByApostrophe: split('ol lovin nothin goin'),
  enclitics: null,
  hyphens: 'parted',
  hyphenPrefixes: split(
    'e non mid pre anti re post co over multi ex sub semi neo counter mis pro inter un intra extra pan trans bi tri micro socio arch',
  ),
  units: split('km m cm mm kg g mph kph mw gw kw bn mn tn am pm kb mb gb ft lb lbs oz hz mhz ghz k'),
  openers: split(`
    the a an this that these those it its he she they we you i his her their our my in on at by for from with as but and or so if when while after before
    since although though however there here what who why how where meanwhile earlier later according both some many most all no not yesterday today
  `),
  damage,
}
