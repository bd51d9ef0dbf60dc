import type { Names } from '@tavolo/engine'

/** Short names and symbols of currencies beside those of CLDR. */
export const currencies: Names = {
  USD: '$|dollaro|dollari|US$|usd|dollari americani|dollari Usa|dollari USA',
  EUR: '€|euro|eur',
  GBP: '£|sterlina|sterline',
  JPY: '¥|yen',
  RUB: '₽|rublo|rubli',
  CNY: 'yuan|renminbi',
  CHF: 'franco|franchi',
  UAH: '₴|grivnia|grivnie|hryvnia',
  INR: '₹|rupia|rupie',
  TRY: '₺|lira turca|lire turche',
  ITL: 'lira|lire',
  ILS: '₪|shekel|siclo|sicli',
  SAR: 'riyal|rial sauditi',
  IRR: 'rial|rial iraniani',
  KRW: '₩',
  BRL: 'reais',
  PLN: 'zloty|złoty',
  EGP: 'sterlina egiziana',
  CAD: 'dollari canadesi',
  AUD: 'dollari australiani',
  XAF: 'franchi CFA',
}
