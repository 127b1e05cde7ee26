/** The words of a calendar invitation (RFC 5545): its summary, description and location. */
export const calendarText = (source: string): string => {
  const lines = source
    .slice(0, 262_144)
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  const values = lines.flatMap((line) => {
    const match = /^(SUMMARY|DESCRIPTION|LOCATION)(?:;[^:]*)?:(.*)$/i.exec(line);
    return match ? [(match[2] ?? '').replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1')] : [];
  });
  return values.slice(0, 50).join('\n').trim();
};
