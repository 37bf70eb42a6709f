import {counted, figure} from './layout.js'

/** How far the cleaning of documents is. */
export interface Standing {
  readonly articles: number
  readonly failed: number
  /** Share of the input's bytes that has been read, 0 to 1; null where its size is not known. */
  readonly share: number | null
  /** Seconds since the beginning. */
  readonly seconds: number
}

/** Seconds before which a rate is chance. */
const settled = 2

/** One line for people: documents, rate, time left, and how the documents came out. */
export function progressText({articles, failed, share, seconds}: Standing): string {
  const documents = articles + failed
  const parts = [`${counted(documents, 'document')} read`]
  if (seconds >= settled && documents > 0) {
    parts.push(`${rate(documents / seconds)} a second`)
    if (share !== null && share > 0 && share < 1) parts.push(`about ${duration((seconds / share) * (1 - share))} left`)
  }
  return `${parts.join(', ')}: ${figure(articles)} cleaned, ${figure(failed)} failed`
}

function rate(perSecond: number): string {
  return perSecond >= 10 ? figure(Math.round(perSecond)) : perSecond.toFixed(1)
}

/** A stretch of time as one would say it: `40 s`, `12 min`, `3 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  const minutes = Math.round(whole / 60)
  if (minutes < 60) return `${minutes} min`
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
