import type { Evidence } from '../model/evidence.ts'
import type { EvidenceFile } from './evidence-shape.ts'

/** The content of an evidence file, ready for `JSON.stringify`; `parseEvidence` reads it back as the same evidence. */
export function evidenceFile(evidence: Evidence): EvidenceFile {
  const file: unknown = { format: 'value-framework/evidence@1', ...evidence }
  return file as EvidenceFile
}
