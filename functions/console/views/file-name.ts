/** A file name without path, control or direction characters, and never empty; at most 120 letters. */
export const safeFileName = (name: string): string => {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*%;]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (plain === '') return 'file';
  if (plain.length <= 120) return plain;
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 && plain.length - dot <= 10 ? plain.slice(dot) : '';
  // half of a letter is none that a header could name
  return `${plain.slice(0, 120 - ending.length).replace(/\p{Cs}$/u, '')}${ending}`;
};

/** Tells a browser to save and never to show; RFC 6266 with a plain name for old ones. */
export const asAttachment = (name: string): string => {
  const safe = safeFileName(name);
  const plain = safe.replace(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(safe).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

/** What a click opens to be read; of anything else nobody knows what it would do. */
const isRead =
  /\.(?:pdf|png|jpe?g|gif|tiff?|bmp|webp|heic|txt|csv|tsv|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip|eml|msg|ics|vcf|mp4|mov)$/i;

/** A stranger's file, under a name with which no click runs it. */
export const strangersFileName = (name: string): string => {
  const safe = safeFileName(name);
  return isRead.test(safe) ? safe : `${safe}.bin`;
};
