import type { Language } from './asked.ts';
import { type Compiled, compile } from './compiled.ts';
import { court } from './court.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

const languages = { en, de, fr, it, es, ja, zh, nl, pl, pt, sv, tr };

const compiled = new Map<string, Compiled>(
  Object.entries(languages).map(([code, words]) => [code, compile(words)]),
);

const ofCourts = compile(court);

/** What to read a text with: its own language, then English, which platforms mix into everything; a court's order has words of its own. */
export const languagesOf = (language: string, inCourt = false): Language[] =>
  [...new Set([language.slice(0, 2), 'en'])].flatMap((code) => {
    const words = code === 'en' && inCourt ? ofCourts : compiled.get(code);
    return words ? [{ code, words }] : [];
  });

/** The languages that a notice may hold a sentence of beside its own and English. */
export const languagesBeside = (language: string): Language[] =>
  [...compiled].flatMap(([code, words]) =>
    code === 'en' || code === language.slice(0, 2) ? [] : [{ code, words }],
  );
