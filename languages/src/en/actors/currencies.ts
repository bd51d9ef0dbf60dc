import type { Names } from '@tavolo/engine'

/** Short names and symbols of currencies beside those of CLDR. */
export const currencies: Names = {
  USD: '$|dollar|dollars|US$|usd|U.S. dollars',
  EUR: '€|euro|euros|eur',
  GBP: '£|pound sterling|pounds sterling|British pounds|sterling',
  JPY: '¥|yen',
  RUB: '₽|ruble|rubles|rouble|roubles',
  CNY: 'yuan|renminbi',
  CHF: 'franc|francs',
  UAH: '₴|hryvnia|hryvnias',
  INR: '₹|rupee|rupees',
  TRY: '₺|Turkish lira|Turkish liras',
  ILS: '₪|shekel|shekels',
  SAR: 'riyal|riyals',
  IRR: 'rial|rials',
  KRW: '₩',
  BRL: 'reais',
  PLN: 'zloty',
  CAD: 'C$|Canadian dollars',
  AUD: 'A$|Australian dollars',
  MXN: 'peso|pesos',
  SEK: 'krona|kronor',
  NOK: 'krone|kroner',
  CZK: 'koruna',
  HUF: 'forint',
}
