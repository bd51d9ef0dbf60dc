import { fold } from '../words/fold.ts'

/**
 * One name for an outlet: its host where the publisher is given as one, the agency's id where it is known to be one
 * ("RIA Novosti" is the `media:RIA` that others relay).
 */
export function outletOf(publisher: string | null): string | null {
  const name = fold(publisher ?? '').trim()
  if (name === '') return null
  const host = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-][a-z0-9.-]*\.[a-z0-9-]+)(?:\/|$)/.exec(name)?.[1]
  return host ?? name
}

/** True where an outlet is the agency itself: "RIA Novosti" and `media:RIA`. */
export const isAgency = (outlet: string, media: string): boolean => {
  const agency = fold(media.slice('media:'.length))
  return outlet === agency || outlet.startsWith(`${agency} `) || outlet.startsWith(`${agency}.`)
}
