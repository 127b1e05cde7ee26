import type { ResultLine } from '../reading/result-lines.ts';
import type { Expected } from './labelled.ts';

/** The lists of identifiers that are scored one by one. */
const identifierFields = ['listings', 'rights', 'complaintIds', 'dockets'] as const;
export type IdentifierField = (typeof identifierFields)[number];

const compact = (number: string): string => number.replace(/[\s,]/g, '');

/** Each identifier as one comparable text; spaces and thousands commas do not count. */
export const identifiersOf = (
  from: { [F in IdentifierField]?: ResultLine[F] | undefined },
  field: IdentifierField,
): string[] => {
  switch (field) {
    case 'listings':
      return (from.listings ?? []).map(({ platform, id, idType }) => `${platform} ${idType} ${id}`);
    case 'rights':
      return (from.rights ?? []).map(({ type, number }) => `${type} ${compact(number)}`);
    case 'complaintIds':
    case 'dockets':
      return (from[field] ?? []).map(compact);
  }
};

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

const near = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= 60_000;

const sameComplainants = (
  wanted: NonNullable<Expected['complainants']>,
  found: ResultLine['complainants'],
): boolean =>
  wanted.length === found.length &&
  wanted.every(({ name, email, role }) =>
    found.some(
      (one) =>
        (name === undefined || one.name === name) &&
        (email === undefined || one.email === email) &&
        (role === undefined || one.role === role),
    ),
  );

/** The names of the fields in which a result differs from its label. A deadline may be a minute off. */
export const differences = (expected: Expected, line: ResultLine): string[] => {
  const scalars = (['kind', 'right', 'decision', 'trust', 'language'] as const).filter(
    (field) => expected[field] !== line[field],
  );
  const identifiers = identifierFields.filter(
    (field) => expected[field] && !sameSet(identifiersOf(expected, field), identifiersOf(line, field)),
  );
  const { platform, effect, complainants, deadlines, anomalyCodes = [] } = expected;
  const codes = line.anomalies.map(({ code }) => code);
  const others: [string, boolean][] = [
    ['effect', effect === undefined || effect === line.effect],
    ['platform', platform === undefined || platform === line.platform],
    ['complainants', !complainants || sameComplainants(complainants, line.complainants)],
    [
      'deadlines',
      !deadlines ||
        (deadlines.length === line.deadlines.length &&
          deadlines.every(({ due }) => line.deadlines.some((one) => near(one.due, due)))),
    ],
    ['anomalies', anomalyCodes.every((code) => codes.includes(code))],
  ];
  return [...scalars, ...identifiers, ...others.flatMap(([field, same]) => (same ? [] : [field]))];
};
