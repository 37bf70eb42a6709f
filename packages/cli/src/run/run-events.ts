/** What a run tells while it works. Each is called often and must return at once. */
export interface RunEvents {
  /** So many more bytes of the input have been read. */
  readonly read: (bytes: number) => void
  /** So many documents have been answered since the run began. */
  readonly cleaned: (articles: number, failed: number) => void
  /** All documents are answered; the reports of these articles are merged now. */
  readonly merging: (articles: number) => void
}
