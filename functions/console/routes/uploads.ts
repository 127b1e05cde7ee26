import { AnswerRefused } from '../../../shared/case/acting/answer.ts';
import { recordOf } from '../../../shared/case/records/case-record.ts';
import { change, loadCase } from '../../../shared/case/records/case-store.ts';
import { sealEvidence } from '../../../shared/evidence/seal.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import type { ConsoleServices } from '../console-services.ts';
import type { Ui } from '../language/ui.ts';
import { safeFileName } from '../views/file-name.ts';
import { demand } from './attempt.ts';

/** A function on AWS is given at most 6 MB, of which the encoding takes a third. */
export const largestUpload = 4 * 1024 * 1024;

type Looks = (bytes: Uint8Array) => boolean;

const begins =
  (...start: number[]): Looks =>
  (bytes) =>
    start.every((byte, index) => bytes[index] === byte);

const isText: Looks = (bytes) => {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
};

const zip = begins(0x50, 0x4b, 0x03, 0x04);

const littleEndianTiff = begins(0x49, 0x49, 0x2a, 0x00);
const bigEndianTiff = begins(0x4d, 0x4d, 0x00, 0x2a);
const tiff: Looks = (bytes) => littleEndianTiff(bytes) || bigEndianTiff(bytes);

/** What may be added to the evidence: by its name and by what its bytes really are. */
const accepted: ReadonlyMap<string, { type: string; looks: Looks }> = new Map([
  ['pdf', { type: 'application/pdf', looks: begins(0x25, 0x50, 0x44, 0x46) }],
  ['png', { type: 'image/png', looks: begins(0x89, 0x50, 0x4e, 0x47) }],
  ['jpg', { type: 'image/jpeg', looks: begins(0xff, 0xd8, 0xff) }],
  ['jpeg', { type: 'image/jpeg', looks: begins(0xff, 0xd8, 0xff) }],
  ['gif', { type: 'image/gif', looks: begins(0x47, 0x49, 0x46, 0x38) }],
  ['tif', { type: 'image/tiff', looks: tiff }],
  ['tiff', { type: 'image/tiff', looks: tiff }],
  ['txt', { type: 'text/plain', looks: isText }],
  ['csv', { type: 'text/csv', looks: isText }],
  ['eml', { type: 'message/rfc822', looks: () => true }],
  ['docx', { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', looks: zip }],
  ['xlsx', { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', looks: zip }],
  ['zip', { type: 'application/zip', looks: zip }],
]);

/** The same as a form's field names them. */
export const acceptedFiles = [...accepted.keys()].map((ending) => `.${ending}`).join();

/** Adds a file to a case's evidence, stored before it is recorded, and seals it with all that the case has by then. Throws `AnswerRefused`. */
export const addEvidence = async (
  services: ConsoleServices,
  ui: Ui,
  { caseId, file, note, by }: { caseId: string; file: File | undefined; note: string; by: string },
): Promise<void> => {
  const { cases, evidence, clock } = services;
  demand(ui, 'evidence');
  if ((await loadCase(cases, caseId)).closed) throw new AnswerRefused(ui.t('refused.closed'));
  if (!file || file.size === 0) throw new AnswerRefused(ui.t('refused.no-file'));
  if (file.size > largestUpload) throw new AnswerRefused(ui.t('refused.too-large'));
  const name = safeFileName(file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = accepted.get(name.split('.').at(-1)?.toLowerCase() ?? '');
  if (!kind?.looks(bytes)) throw new AnswerRefused(ui.t('refused.type'));
  const hash = sha256(bytes);
  const key = `cases/${caseId}/added/${hash}`;
  await evidence.put(key, bytes, kind.type);
  await change(
    cases,
    caseId,
    (now) =>
      now.files.some((one) => one.key === key)
        ? undefined
        : {
            type: 'evidence-added',
            key,
            name,
            contentType: kind.type,
            sha256: hash,
            size: bytes.length,
            note: note.slice(0, 400),
          },
    clock.now(),
    by,
  );
  await sealEvidence(services, await recordOf(cases, clock, caseId));
};
