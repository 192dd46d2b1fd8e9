/** A finished picture or document. */
export interface DrawnFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Characters that no font has and that stand as boxes, each once. */
  readonly missing: readonly string[]
}
