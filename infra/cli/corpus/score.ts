import type { Complainant } from '../../../shared/notice/notice.ts';
import { Decision, type NoticeKind } from '../../../shared/notice/vocabulary.ts';
import { type IdentifierField, identifiersOf } from './compare.ts';
import type { Judged } from './examine-labelled.ts';

/** How often a part of the corpus was read right. */
export interface Rate {
  mails: number;
  kind: number;
  right: number;
  effect: number;
  platform: number;
  language: number;
  trust: number;
  /** every compared field */
  whole: number;
}

/** Values in the labels, in the results, and in both. */
interface ValueScore {
  wanted: number;
  found: number;
  right: number;
}

type ComplainantField = 'names' | 'addresses' | 'roles';
type DeadlineField = keyof typeof tolerance;

export interface Score {
  all: Rate;
  confusion: { wanted: NoticeKind; got: NoticeKind; mails: string[] }[];
  byLanguage: Record<string, Rate>;
  byPlatform: Record<string, Rate>;
  /** how an appeal was decided, as labelled, and how many are read so */
  decisions: { decision: Decision; mails: number; right: number }[];
  identifiers: Record<IdentifierField, ValueScore>;
  /** who complains: names as the mail writes them, addresses, and addresses whose role is read right as well */
  complainants: Record<ComplainantField, ValueScore>;
  /** deadlines to the minute, and to the half day that a time zone may come to */
  deadlines: Record<DeadlineField, ValueScore>;
  /** results by confidence, and how many have both kind and right right */
  calibration: { from: number; mails: number; right: number }[];
  /** ordinary mail that was taken for a complaint */
  falseAlarms: string[];
  slowest: { name: string; milliseconds: number }[];
}

const share = (mails: readonly Judged[], field: string): number =>
  mails.filter(({ differs }) => !differs.includes(field)).length / Math.max(1, mails.length);

const rate = (mails: readonly Judged[]): Rate => ({
  mails: mails.length,
  kind: share(mails, 'kind'),
  right: share(mails, 'right'),
  effect: share(mails, 'effect'),
  platform: share(mails, 'platform'),
  language: share(mails, 'language'),
  trust: share(mails, 'trust'),
  whole: mails.filter(({ differs }) => differs.length === 0).length / Math.max(1, mails.length),
});

const grouped = (mails: readonly Judged[], by: (mail: Judged) => string): Record<string, Rate> =>
  Object.fromEntries(
    [...Map.groupBy(mails, by)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, some]) => [name, rate(some)]),
  );

const decisionScore = (mails: readonly Judged[]): Score['decisions'] =>
  Decision.options.map((decision) => {
    const labelled = mails.filter(({ expected }) => expected.decision === decision);
    const right = labelled.filter(({ line }) => line.decision === decision);
    return { decision, mails: labelled.length, right: right.length };
  });

const identifierScore = (mails: readonly Judged[], field: IdentifierField): ValueScore => {
  const score = { wanted: 0, found: 0, right: 0 };
  for (const { expected, line } of mails) {
    if (!expected[field]) continue;
    const wanted = identifiersOf(expected, field);
    const found = identifiersOf(line, field);
    score.wanted += wanted.length;
    score.found += found.length;
    score.right += found.filter((one) => wanted.includes(one)).length;
  }
  return score;
};

/** What is compared of complainants, one string for each of them. */
const ofComplainants: Record<
  ComplainantField,
  (one: Partial<Record<keyof Complainant, string | undefined>>) => string | undefined
> = {
  names: ({ name }) => name,
  addresses: ({ email }) => email,
  roles: ({ email, role }) => (email === undefined || role === undefined ? undefined : `${email} ${role}`),
};

const complainantScore = (mails: readonly Judged[], field: ComplainantField): ValueScore => {
  const score = { wanted: 0, found: 0, right: 0 };
  for (const { expected, line } of mails) {
    if (!expected.complainants) continue;
    const wanted = expected.complainants.flatMap((one) => ofComplainants[field](one) ?? []);
    const found = line.complainants.flatMap((one) => ofComplainants[field](one) ?? []);
    score.wanted += wanted.length;
    score.found += found.length;
    score.right += found.filter((one) => wanted.includes(one)).length;
  }
  return score;
};

const tolerance = { instants: 60_000, days: 12 * 3_600_000 };

const deadlineScore = (mails: readonly Judged[], field: DeadlineField): ValueScore => {
  const score = { wanted: 0, found: 0, right: 0 };
  for (const { expected, line } of mails) {
    if (!expected.deadlines) continue;
    const [wanted, found] = [expected.deadlines, line.deadlines].map(
      (deadlines) => new Set(deadlines.map(({ due }) => Date.parse(due))),
    );
    score.wanted += wanted?.size ?? 0;
    score.found += found?.size ?? 0;
    for (const due of wanted ?? []) {
      const [nearest] = [...(found ?? [])].toSorted((a, b) => Math.abs(a - due) - Math.abs(b - due));
      if (nearest === undefined || Math.abs(nearest - due) > tolerance[field]) continue;
      score.right += 1;
      found?.delete(nearest);
    }
  }
  return score;
};

const confidences = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01];

const calibration = (mails: readonly Judged[]): Score['calibration'] =>
  confidences.slice(0, -1).map((from, index) => {
    const bin = mails.filter(
      ({ line }) => line.confidence >= from && line.confidence < (confidences[index + 1] ?? 2),
    );
    const right = bin.filter(({ differs }) => !differs.includes('kind') && !differs.includes('right'));
    return { from, mails: bin.length, right: right.length };
  });

/** The folder a mail lies in, which is named after who it comes from. */
const folderOf = ({ name, expected }: Judged): string =>
  name.startsWith('held-out/') ? (expected.platform ?? 'unclear') : name.slice(0, name.indexOf('/'));

export const score = (mails: readonly Judged[]): Score => {
  const confusion = Map.groupBy(mails, ({ expected, line }) => `${expected.kind}\n${line.kind}`);
  return {
    all: rate(mails),
    confusion: [...confusion.values()].flatMap((some) => {
      const [first] = some;
      return first
        ? [{ wanted: first.expected.kind, got: first.line.kind, mails: some.map(({ name }) => name) }]
        : [];
    }),
    byLanguage: grouped(mails, ({ expected }) => expected.language),
    byPlatform: grouped(mails, folderOf),
    decisions: decisionScore(mails),
    identifiers: {
      listings: identifierScore(mails, 'listings'),
      rights: identifierScore(mails, 'rights'),
      complaintIds: identifierScore(mails, 'complaintIds'),
      dockets: identifierScore(mails, 'dockets'),
    },
    complainants: {
      names: complainantScore(mails, 'names'),
      addresses: complainantScore(mails, 'addresses'),
      roles: complainantScore(mails, 'roles'),
    },
    deadlines: {
      instants: deadlineScore(mails, 'instants'),
      days: deadlineScore(mails, 'days'),
    },
    calibration: calibration(mails),
    falseAlarms: mails
      .filter(({ expected, line }) => expected.kind === 'unrelated' && line.kind !== 'unrelated')
      .map(({ name }) => name),
    slowest: mails
      .toSorted((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, 8)
      .map(({ name, milliseconds }) => ({ name, milliseconds: Math.round(milliseconds * 10) / 10 })),
  };
};
