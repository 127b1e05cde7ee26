import type { Compiled } from './compiled.ts';
import type { Found } from './found.ts';

/** How a language calls the term that another sentence told, and says that it is moved only perhaps. */
interface Move {
  term: string;
  perhaps: string;
}

const moves: Readonly<Record<string, Move>> = {
  en: {
    term: '(?:this|that|it) (?:until|till|to|through|is|was|has)|deadline|(?:the|this|your) (?:time|date|term|period)|time limit|due date',
    perhaps:
      'if|unless|whether|may|might|can|could|would|should|willing|prepared|ready|propose[ds]?|offer(?:ed|s)?|ask(?:ed)? for|(?:you|to) (?:ask|request|apply)',
  },
  de: {
    term: 'dies\\p{L}* (?:bis|auf|ist|wird|wurde|hat|haben|verläng\\p{L}*)|\\p{L}*frist|termin',
    perhaps: 'wenn|falls|sofern|ob|kann|können|könnte\\p{L}*|würde\\p{L}*|soll\\p{L}*|bereit|beantrag\\p{L}*',
  },
  fr: {
    term: 'délai|date(?: limite)?|échéance|terme|celui-ci|cela',
    perhaps: "si|s['’]il|peut|peuvent|pouvons|pouvez|pourr\\p{L}+|serions|prête?s?|disposée?s?",
  },
  it: {
    term: 'termine|scadenza|data',
    perhaps: 'se|qualora|può|possiamo|possono|potr\\p{L}+|dispost[aoie]',
  },
  es: {
    term: 'plazo|fecha(?: límite)?|término|vencimiento',
    perhaps: 'si|puede|pueden|podemos|podr\\p{L}+|podría\\p{L}*|dispuest[ao]s?',
  },
  pt: {
    term: 'prazo|data(?: limite)?',
    perhaps: 'se|caso|pode\\p{L}*|podíamos|dispost[ao]s?',
  },
  nl: {
    term: '(?:dit|deze) (?:tot|is|hebben|verleng\\p{L}*)|termijn|deadline|datum',
    perhaps: 'als|indien|kan|kunnen|kunt|zou\\p{L}*|bereid',
  },
  pl: {
    term: 'termin\\p{L}*',
    perhaps: 'jeśli|jeżeli|gdyby|moż\\p{L}+|mogli\\p{L}+|gotow\\p{L}+',
  },
  sv: {
    term: 'detta (?:till|är|har)|\\p{L}*frist(?:en)?|datum(?:et)?|tiden',
    perhaps: 'om|kan|kunde|skulle|villig\\p{L}*|beredd\\p{L}*',
  },
  tr: {
    term: 'süre\\p{L}*|tarih\\p{L}*',
    perhaps: 'eğer|ise|halinde|\\p{L}+(?:abil|ebil)\\p{L}+',
  },
  ja: { term: '期限|期日|締切|締め切り', perhaps: '場合|可能|できま|でき(?:る|れ)|れば|なら|ご希望' },
  zh: { term: '期限|限期|时限|時限|日期|时间|時間', perhaps: '如|若|可|能|愿意|願意|申请|申請' },
};

const unspaced = new Set(['ja', 'zh']);

const patterns = new Map(
  Object.entries(moves).map(([code, { term, perhaps }]) => {
    const whole = (source: string) =>
      new RegExp(unspaced.has(code) ? source : `(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');
    return [code, { term: whole(term), perhaps: whole(perhaps) }] as const;
  }),
);

const refused =
  /(?<!\p{L})(?:not|cannot|refus\p{L}*|declin\p{L}*|reject\p{L}*|nicht|kein\p{L}*|abgelehnt|lehnen|ne|rifiut\p{L}*|non|no|rechaz\p{L}*|não|recus\p{L}*|niet|geen|weiger\p{L}*|nie|odm\p{L}*|inte|avslå\p{L}*)(?!\p{L})|ない|ません|不|拒/iu;

/** True where a sentence moves a deadline, and does not refuse to. */
export const isMovedIn = (sentence: string, words: Compiled): boolean =>
  words.moved.test(sentence) && !refused.test(sentence);

/** True where a sentence that moves a deadline says so of the one told before, and not only what might be. */
export const movesTheOneBefore = (sentence: string, code: string): boolean => {
  const move = patterns.get(code);
  return move ? move.term.test(sentence) && !move.perhaps.test(sentence) : false;
};

/** Where a sentence moves a deadline, the last of its dates is the one that counts now. */
export const lastWhereMoved = (dates: readonly Found[], isMoved: boolean): readonly Found[] =>
  isMoved ? dates.toSorted((a, b) => b.due.epochMilliseconds - a.due.epochMilliseconds).slice(0, 1) : dates;

/** A time that may take the place of one told before it. */
interface Movable extends Found {
  what: string | undefined;
  movesOne: boolean;
}

/**
 * Without the deadlines that a later sentence moves: “by 27 November. We have extended this until 4 December.” Which one
 * that is must be plain: the only one before it, or the only one for the same; else all stay, and the earliest counts.
 */
export const withoutMoved = <One extends Movable>(found: readonly One[]): One[] => {
  let kept: One[] = [];
  for (const one of found) {
    const before = kept.filter(({ due }) => due.epochMilliseconds < one.due.epochMilliseconds);
    const same = before.filter(({ what }) => what === one.what);
    const isVague = one.what === undefined || one.what === 'reply';
    const meant = same.length > 0 || !isVague ? same : before;
    const [first] = meant;
    const isPlain = one.movesOne && meant.every(({ due }) => first?.due.equals(due));
    if (isPlain) kept = kept.filter((other) => !meant.includes(other));
    kept.push(isPlain && first ? { ...one, what: first.what } : one);
  }
  return kept;
};
