import type { GrowthPoint } from './measured.ts'

const WIDTH = 640
const HEIGHT = 400
const LEFT = 70
const BOTTOM = 350
const RIGHT = 610
const TOP = 30

/** The time for one report against its length, both axes logarithmic, with a dashed line of what is exactly linear. */
export function growthPlot(points: readonly GrowthPoint[]): string {
  const powers = (values: readonly number[]) => {
    const low = Math.floor(Math.log10(Math.min(...values)))
    const high = Math.ceil(Math.log10(Math.max(...values)))
    return Array.from({ length: high - low + 1 }, (_, i) => low + i)
  }
  const across = powers(points.map(({ characters }) => characters))
  const up = powers(points.map(({ milliseconds }) => milliseconds))
  const x = (characters: number) => place(Math.log10(characters), across, LEFT, RIGHT)
  const y = (milliseconds: number) => place(Math.log10(milliseconds), up, BOTTOM, TOP)
  const last = points.at(-1)
  const linear = (points[0]?.characters ?? 1) * ((last?.milliseconds ?? 1) / (last?.characters ?? 1))
  const path = points.map(({ characters, milliseconds }) => `${round(x(characters))},${round(y(milliseconds))}`)
  const ideal = `${round(x(points[0]?.characters ?? 1))},${round(y(linear))} ${path.at(-1)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">
<title>Time for one report against its length</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${across.map((power) => `<path d="M${round(x(10 ** power))} ${TOP}V${BOTTOM}" stroke="#ddd"/><text x="${round(x(10 ** power))}" y="${BOTTOM + 18}" text-anchor="middle">${(10 ** power).toLocaleString('en')}</text>`).join('\n')}
${up.map((power) => `<path d="M${LEFT} ${round(y(10 ** power))}H${RIGHT}" stroke="#ddd"/><text x="${LEFT - 8}" y="${round(y(10 ** power)) + 4}" text-anchor="end">${(10 ** power).toLocaleString('en')}</text>`).join('\n')}
<text x="${(LEFT + RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">characters of the report</text>
<text x="${LEFT - 60}" y="${TOP - 12}">milliseconds</text>
<polyline points="${ideal}" fill="none" stroke="#999" stroke-dasharray="5 4"/>
<polyline points="${path.join(' ')}" fill="none" stroke="#0b5fa5" stroke-width="2"/>
${path.map((point) => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="4" fill="#0b5fa5"/>`).join('\n')}
</svg>
`
}

const place = (power: number, powers: readonly number[], from: number, to: number): number => {
  const low = powers[0] ?? 0
  return from + ((power - low) / ((powers.at(-1) ?? 1) - low)) * (to - from)
}

const round = (value: number): number => Math.round(value * 10) / 10
