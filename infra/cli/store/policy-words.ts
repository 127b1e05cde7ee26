import * as z from 'zod/mini';
import { PolicyRule, StorePolicy } from '../../../shared/store/store.ts';

const sorts: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object in braces',
};

/** What a value has to be, as a person calls it who has no schema before him. */
const hasToBe = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return sorts[issue.expected] ?? issue.expected;
    case 'too_small':
      return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
    default:
      return issue.message;
  }
};

const inWords = (issue: z.core.$ZodIssue): string => {
  const path = z.core.toDotPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const there = Object.keys((path === '' ? StorePolicy : PolicyRule).shape);
    return `there is no ${issue.keys.join(', ')}${path && ` in ${path}`}; there are ${there.join(', ')}`;
  }
  const is = issue.input === undefined ? 'is missing' : `is ${JSON.stringify(issue.input)}`;
  return `${path} ${is}, and has to be ${hasToBe(issue)}`;
};

/** What is wrong with a policy that somebody wrote, in one line. */
export const policyWords = ({ issues }: z.core.$ZodError): string => `${issues.map(inWords).join('; ')}.`;
