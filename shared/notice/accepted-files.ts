import { matchesIn } from '../platform/matches-in.ts';

const extensions =
  'jpe?g|pjpeg|jpg|gif|png|tiff?|bmp|pdf|docx?|xlsx?|csv|txt|heic|webp|zip|rar|mp4|mov|eml|msg';

// a run of file types: `.jpeg, .jpg, .pjpeg, .gif, .png, .tiff`, `JPG/PNG oder PDF`
const run = new RegExp(
  `(?<![\\w/@-])\\.?(?:${extensions})(?![\\w@])(?:[\\s,;/|、，和及与()（）"'“”&]{1,4}(?:(?:and|or|und|oder|et|ou|e|o|y|en|of|i|lub|och|eller|ve|veya|または|および|或)\\s{1,3})?\\*?\\.?(?:${extensions})(?![\\w@]))*`,
  'gi',
);
const one = new RegExp(extensions, 'gi');

// what makes a file type a thing that may be sent
const invited =
  /attach|file|format|upload|document|accept|submit|anhang|anh[aä]ng|datei|hochladen|fichier|pi[eè]ces? jointe|joindre|t[ée]l[ée]charg|allegat|carica|archivo|adjunt|anexo|arquivo|envi|bijlage|bestand|za[lł][aą]cz|plik|bilag|bifog|fil|ek|dosya|添付|ファイル|形式|附件|文件|格式|上传|上傳/i;
const refused =
  /\b(?:not|no|nicht|keine|pas|non|niet|nie|inte|não|nao|cannot|except|virus)\b|不接受|不支持|できません/i;

/** A file type and the run of types it stood in. */
export interface AcceptedFile {
  type: string;
  start: number;
  end: number;
}

/** File types that a mail says may be sent with an answer: extensions in lower case, without a dot. */
export const readAcceptedFiles = (text: string): AcceptedFile[] => {
  const found = new Map<string, AcceptedFile>();
  for (const { 0: types, index } of matchesIn(text, run)) {
    const before = text.slice(Math.max(0, index - 120), index);
    const near = `${before.slice(before.lastIndexOf('\n\n') + 1)} ${text.slice(index + types.length, index + types.length + 60)}`;
    const several = (types.match(one)?.length ?? 0) > 1;
    if (
      !invited.test(near) ||
      (!several &&
        !types.startsWith('.') &&
        !/format|only|nur|形式|格式|uniquement|solo|sólo|alleen|tylko|endast|apenas|sadece/i.test(near))
    )
      continue;
    if (refused.test(before.slice(-25))) continue;
    // the name of one attached file is not a rule about files
    if (/[\w)]$/.test(before) && types.startsWith('.')) continue;
    for (const match of matchesIn(types, one)) {
      const type = match[0].toLowerCase();
      const start = index + match.index;
      if (!found.has(type)) found.set(type, { type, start, end: start + match[0].length });
    }
  }
  return [...found.values()];
};
