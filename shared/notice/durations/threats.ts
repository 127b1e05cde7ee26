/** How a language says what will be done, unless the reader does something, and on which day. */
interface Threat {
  done: string;
  unless: string;
  /** stands before the day */
  on: string;
}

const threats: Readonly<Record<string, Threat>> = {
  en: {
    done: 'deactivat\\p{L}*|remov(?:e|ed|al)|clos(?:e|ed)|suspend\\p{L}*|delet\\p{L}*|terminat\\p{L}*|disabl\\p{L}*|restrict(?:ed)?|taken? down|block(?:ed)?|fil(?:e|ing)|sue|issue|commence|proceed|report',
    unless:
      "unless (?:you|we (?:receive|hear)|by then|(?:it|he|she|client) has)|if (?:you|we) (?:(?:do|have|did)(?:n['’]t| not)|fail)|if not|otherwise",
    on: 'on',
  },
  de: {
    done: 'deaktiviert|gelöscht|entfernt|gesperrt|geschlossen|klage|melden|einreichen',
    unless:
      'wenn (?:sie|wir|ihr|du) [^,;.]{0,60}(?:nicht|kein\\p{L}*)|(?:sofern|falls) [^,;.]{0,60}(?:nicht|kein\\p{L}*)|es sei denn|andernfalls',
    on: 'am',
  },
  fr: {
    done: 'désactivée?s?|supprimée?s?|retirée?s?|fermée?s?|suspendue?s?|bloquée?s?',
    unless: "si vous n[e'’]|sauf si|à défaut|à moins que vous|sans réponse",
    on: 'le|du',
  },
  it: {
    done: 'disattivat[aoie]|rimoss[aoie]|chius[aoie]|sospes[aoie]|eliminat[aoie]',
    unless: 'se (?:non|lei non)|salvo che|in mancanza|in difetto|a meno che',
    on: 'il|dal',
  },
  es: {
    done: 'desactivad[ao]s?|desactivar\\p{L}*|eliminad[ao]s?|eliminar\\p{L}*|cerrad[ao]s?|cerrar\\p{L}*|suspendid[ao]s?|suspender\\p{L}*',
    unless: 'si no (?!recib)|salvo que|a menos que|de lo contrario',
    on: 'el',
  },
  pt: {
    done: 'desativad[ao]s?|removid[ao]s?|excluíd[ao]s?|encerrad[ao]s?|suspens[ao]s?',
    unless: 'se (?:você )?não|salvo se|a menos que|caso não|caso contrário',
    on: 'em|no dia',
  },
  nl: {
    done: 'gedeactiveerd|verwijderd|gesloten|geblokkeerd|opgeschort|dagvaarden',
    unless: 'als (?:u|je|wij) [^,;.]{0,40}(?:niet|geen)|tenzij|anders',
    on: 'op',
  },
  pl: {
    done: 'usunięt\\p{L}*|usuniemy|dezaktyw\\p{L}*|zamknięt\\p{L}*|zamkniemy|zablok\\p{L}*|zawies\\p{L}*',
    unless: '(?:jeśli|jeżeli) nie|chyba że|w przeciwnym razie|w braku|w przypadku braku',
    on: 'w dniu|dnia',
  },
  sv: {
    done: 'inaktiver\\p{L}*|tas bort|raderas|stängs|avslutas|spärras',
    unless: 'om (?:du|ni|vi) inte|såvida|annars',
    on: 'den',
  },
};

/** A threat as patterns; the one before a day is anchored to it. */
interface Compiled {
  done: RegExp;
  unless: RegExp;
  onBefore: RegExp;
}

const patterns = new Map<string, Compiled>(
  Object.entries(threats).map(([code, { done, unless, on }]) => {
    const compiled = {
      done: new RegExp(`(?<!\\p{L})(?:${done})(?!\\p{L})`, 'iu'),
      unless: new RegExp(`(?<!\\p{L})(?:${unless})`, 'iu'),
      onBefore: new RegExp(`(?<!\\p{L})(?:${on})(?:\\s\\p{L}{3,12},?){0,2}\\s*$`, 'iu'),
    };
    return [code, compiled];
  }),
);

/** What a text has that threatens something in a language. */
export const unlessIn = (code: string): RegExp | undefined => patterns.get(code)?.unless;

/**
 * “Your listing will be removed on 10 March unless you answer”: what stands before the day by which the reader has to do it.
 * Undefined where a sentence threatens nothing.
 */
export const threatIn = (sentence: string, code: string): RegExp | undefined => {
  const threat = patterns.get(code);
  return threat?.unless.test(sentence) && threat.done.test(sentence) ? threat.onBefore : undefined;
};
