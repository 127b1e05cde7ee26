const monthNames = `
january jan januar januari janvier janv gennaio gen enero ene janeiro styczeń stycznia января янв ocak oca
february feb februar februari février févr fevr febbraio febrero fevereiro fev luty lutego февраля фев şubat şub
march mar märz maerz maart mrt mars marzo março marca marzec марта мар mart
april apr avril avr aprile abril abr kwietnia kwiecień апреля апр nisan nis
may mai mei maggio mag mayo maio maja maj мая май mayıs
june jun juni juin giugno giu junio junho czerwca czerwiec июня июн haziran haz
july jul juli juillet juil luglio lug julio julho lipca lipiec июля июл temmuz tem
august aug août aout agosto ago sierpnia sierpień augustus августа авг ağustos ağu
september sep sept septembre settembre set septiembre setembro września wrzesień сентября сен eylül eyl
october oct oktober okt octobre ottobre ott octubre outubro out października październik октября окт ekim eki
november nov novembre noviembre novembro listopada listopad ноября ноя kasım kas
december dec dezember dez décembre déc dicembre dic diciembre dezembro grudnia grudzień декабря дек aralık ara`;

const months = new Map<string, number>();
monthNames
  .trim()
  .split('\n')
  .forEach((line, month) => {
    for (const name of line.split(' ')) months.set(name, month);
  });

const afternoon = /下午|晚上|午後|오후|\bp\.?\s?m\.?\b/i;
const morning = /上午|凌晨|早上|午前|오전|\ba\.?\s?m\.?\b/i;

/**
 * The date a quoted header block claims, in any of the languages that come. Without a zone of its own it is read in
 * `zone`, minutes east of UTC; an order of day and month that could be either is no date.
 */
export const parseClaimedDate = (value: string, zone: number): Date | undefined => {
  const text = value.slice(0, 160).normalize('NFKC');
  const day = dayOf(text);
  if (!day) return undefined;
  const time = /(\d{1,2})[:h時点](\d{2})(?:[:分](\d{2}))?/.exec(text);
  let hour = Number(time?.[1] ?? 0);
  if (afternoon.test(text) && hour < 12) hour += 12;
  else if (morning.test(text) && hour === 12) hour = 0;
  const offset = zoneOf(text.slice(time ? time.index + time[0].length : text.length)) ?? zone;
  const at = new Date(
    Date.UTC(day.year, day.month, day.date, hour, Number(time?.[2] ?? 0), Number(time?.[3] ?? 0)) -
      offset * 60_000,
  );
  return Number.isNaN(at.getTime()) ? undefined : at;
};

/** The zone a date ends in, such as `+0800`: minutes east of UTC. */
export const zoneOf = (date: string): number | undefined => {
  const zone = /(?:GMT|UTC)?\s?([+-])(\d{2}):?(\d{2})(?!\d|-)/.exec(date);
  return zone ? (Number(zone[2]) * 60 + Number(zone[3])) * (zone[1] === '-' ? -1 : 1) : undefined;
};

const dayOf = (text: string): { year: number; month: number; date: number } | undefined => {
  const ymd = /(\d{4})\s?[年.\-/년]\s?(\d{1,2})\s?[月.\-/월]\s?(\d{1,2})/.exec(text);
  if (ymd) return valid(Number(ymd[1]), Number(ymd[2]) - 1, Number(ymd[3]));
  const vietnamese = /(\d{1,2}),? (?:thg|tháng) ?(\d{1,2}),? (?:năm )?(\d{4})/i.exec(text);
  if (vietnamese) return valid(Number(vietnamese[3]), Number(vietnamese[2]) - 1, Number(vietnamese[1]));
  const words = text.toLocaleLowerCase('en').split(/[^\p{L}\p{N}]+/u);
  const monthAt = words.findIndex((word) => months.has(word));
  if (monthAt >= 0) {
    const month = months.get(words[monthAt] ?? '') ?? 0;
    const year = words.map(Number).find((number) => number >= 1990 && number <= 2100);
    const near = [words[monthAt - 1], words[monthAt - 2], words[monthAt + 1]].map((word) =>
      Number((word ?? '').replace(/\D+$/, '')),
    );
    const date = near.find((number) => number >= 1 && number <= 31);
    return year === undefined || date === undefined ? undefined : valid(year, month, date);
  }
  const numeric = /(\d{1,2})[./-](\d{1,2})[./-](\d{4})/.exec(text);
  if (!numeric) return undefined;
  const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])];
  if (numeric[0].includes('.') || first > 12) return valid(year, second - 1, first);
  return second > 12 || second === first ? valid(year, first - 1, second) : undefined;
};

const valid = (year: number, month: number, date: number) =>
  year >= 1990 && year <= 2100 && month >= 0 && month < 12 && date >= 1 && date <= 31
    ? { year, month, date }
    : undefined;
