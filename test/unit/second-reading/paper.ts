/** A PDF of one page whose words, in any script, are read through a ToUnicode map; it embeds no font to draw them with. */
export const paper = (text: string): Buffer => {
  const hex = (code: number) => code.toString(16).padStart(4, '0');
  const codes = (line: string) => [...line].map((sign) => hex(sign.charCodeAt(0))).join('');
  const signs = [...new Set(text.replaceAll('\n', ''))].map((sign) => hex(sign.charCodeAt(0)));
  const maps = Array.from({ length: Math.ceil(signs.length / 100) }, (_, at) => {
    const some = signs.slice(100 * at, 100 * (at + 1));
    return `${some.length} beginbfchar\n${some.map((sign) => `<${sign}> <${sign}>`).join('\n')}\nendbfchar`;
  }).join('\n');
  const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>',
    stream(
      `BT /F 10 Tf 14 TL 40 800 Td ${text
        .split('\n')
        .map((line) => `<${codes(line)}> Tj T*`)
        .join('\n')} ET`,
    ),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R /DW 500 >>',
    stream(
      `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Any def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${maps}\nendcmap\nend\nend`,
    ),
    '<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ];
  let pdf = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = pdf.length;
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const start = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((one) => `${one} 00000 n \n`).join('')}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
};
